import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renderMessageEnding, renderOpening } from "../../storefront/render";
import { composeUnavailable, writingOf } from "../../storefront/view/compose";
import type { OpenedTimeline } from "../../workflows/orders/read-timeline-versions";
import { type BegunPage, findOrderPage, makeOrderPage } from "./order-page";
import { assetsOfPage, speakerOf } from "./page-context";
import { sendLookupPage } from "./send-lookup-page";
import { sendPage, sendPageInParts } from "./send-page";
import { noteUnavailable } from "./send-unavailable";

/** Sends the page of an order that a token has opened. */
export async function sendOrderPage(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  seen: OpenedTimeline,
): Promise<void> {
  const known = findOrderPage(req, seen);
  if (known === undefined && isFirstLook(req)) {
    await sendInParts(req, res, seen);
    return;
  }
  const page = known ?? (await makeOrderPage(req, seen));
  if (page === null) {
    sendLookupPage(req, res, 404, { reason: "link_ended" });
  } else {
    sendPage(req, res, 200, page);
  }
}

/**
 * Whether a browser comes for the first time: it has nothing yet of what the page looks like. One that has the page
 * has its style sheet, too, and may be answered that nothing is different, which cannot be known before the page is.
 */
function isFirstLook({ method, headers }: MedusaRequest): boolean {
  return method === "GET" && headers["if-none-match"] === undefined;
}

async function sendInParts(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  seen: OpenedTimeline,
): Promise<void> {
  const speaker = speakerOf(req, seen);
  const opening = renderOpening(writingOf(speaker.language), assetsOfPage(req, speaker.shop));
  await sendPageInParts(res, opening, async (etag) => {
    const html = await htmlOf(req, seen, { speaker, etag });
    return (
      html?.slice(opening.length) ?? renderMessageEnding(composeUnavailable(speaker.shop, speaker.language))
    );
  });
}

/** Null when the page cannot be made, or its order is gone: with its status sent it can only ask to look again. */
async function htmlOf(req: MedusaRequest, seen: OpenedTimeline, begun: BegunPage): Promise<string | null> {
  try {
    return (await makeOrderPage(req, seen, begun))?.html ?? null;
  } catch (error) {
    noteUnavailable(req, error);
    return null;
  }
}
