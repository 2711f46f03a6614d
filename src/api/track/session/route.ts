import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renderTrackingPage } from "../../../storefront/render";
import { composePackagePage, composeReducedPage } from "../../../storefront/view/journey";
import { readTimelineVersions } from "../../../workflows/orders/read-timeline-versions";
import { trackingService } from "../../../workflows/tracking-service";
import { presentFound } from "../../presenters/found-tracking";
import { findOrderPage, makeOrderPage } from "../order-page";
import { addressFrom, assetsOfPage, speakerOf } from "../page-context";
import { keptLanguage, sendLookupPage } from "../send-lookup-page";
import { type Page, sendPage, toPage } from "../send-page";
import { sendUnavailable } from "../send-unavailable";
import { clearSessionCookie, JUST_OPENED, readSessionCookie } from "../session-cookie";

/**
 * GET /track/session: what was found, for as long as the browser's session lasts; after that the form again. A browser
 * that kept no cookie of a look-up is told so: the form would find the order, and end here, over and over.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  try {
    const wasJustOpened = req.query[JUST_OPENED] !== undefined;
    if (wasJustOpened && readSessionCookie(req) !== "") {
      res.set("Cache-Control", "no-store").redirect(303, addressFrom(req, `session${keptLanguage(req)}`));
      return;
    }
    if (wasJustOpened) {
      sendLookupPage(req, res, 404, { reason: "no_cookies" });
      return;
    }
    const page = await sessionPage(req);
    if (page === null) {
      clearSessionCookie(req, res);
      sendLookupPage(req, res, 404, { reason: "session_ended" });
    } else {
      // Whoever comes to this browser next must not find it there.
      sendPage(req, res, 200, page, false);
    }
  } catch (error) {
    sendUnavailable(req, res, error);
  }
}

/** Null when the session has ended. */
async function sessionPage(req: MedusaRequest): Promise<Page | null> {
  const session = await trackingService(req.scope).openLookupSession(readSessionCookie(req));
  if (session === null) {
    return null;
  }
  if (session.view === "full") {
    const order_id = session.subject_id;
    const version = (await readTimelineVersions(req.scope, [order_id])).get(order_id);
    if (version === undefined) {
      return null;
    }
    const seen = { order_id, version };
    return findOrderPage(req, seen) ?? makeOrderPage(req, seen);
  }
  const found = await presentFound(req.scope, session);
  if (found === null) {
    return null;
  }
  const { shop, language } = speakerOf(req, found.order ?? { sales_channel_id: null, locale: null });
  const context = { language, now: new Date() };
  const content =
    found.tracking.view === "reduced"
      ? composeReducedPage({ found: found.tracking, shop }, context)
      : found.tracking.view === "package"
        ? composePackagePage({ found: found.tracking, shop }, context)
        : null;
  return content && toPage(renderTrackingPage(content, assetsOfPage(req, shop), null));
}
