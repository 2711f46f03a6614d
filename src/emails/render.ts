import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TrackingEmail } from "./components/tracking-email";
import { composeEmail } from "./content/compose";
import { layOutAsText } from "./plain-text";
import type { RenderedEmail, TrackingEmailInput } from "./types";

/** What makes every mail program lay the mail out by the standards; React cannot write it. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/**
 * Renders one mail. The same input gives the same mail, to the byte: nothing but the input is read.
 * @throws Error when the mail is about a package that is not in the data
 */
export async function renderTrackingEmail(input: TrackingEmailInput): Promise<RenderedEmail> {
  const content = composeEmail(input);
  return {
    subject: content.subject,
    html: DOCTYPE + renderToStaticMarkup(createElement(TrackingEmail, { content })),
    text: layOutAsText(content),
  };
}
