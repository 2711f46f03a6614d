import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { composeAskingEmail } from "./asking/compose";
import type { AskingEmailInput } from "./asking/types";
import { TrackingEmail } from "./components/tracking-email";
import { composeEmail } from "./content/compose";
import type { EmailContent } from "./content/email-content";
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
  return layOut(composeEmail(input));
}

/** Renders one mail that asks something; the same input gives the same mail, to the byte. */
export async function renderAskingEmail(input: AskingEmailInput): Promise<RenderedEmail> {
  return layOut(composeAskingEmail(input));
}

function layOut(content: EmailContent): RenderedEmail {
  return {
    subject: content.subject,
    html: DOCTYPE + renderToStaticMarkup(createElement(TrackingEmail, { content })),
    text: layOutAsText(content),
  };
}
