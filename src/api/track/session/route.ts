import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renderMessagePage, renderTrackingPage } from "../../../storefront/render";
import { composeUnavailable } from "../../../storefront/view/compose";
import { composePackagePage, composeReducedPage } from "../../../storefront/view/journey";
import { trackingService } from "../../../workflows/tracking-service";
import { reportOutage } from "../../lookup/ask";
import { presentFound } from "../../presenters/found-tracking";
import { renderOrderPage } from "../order-page";
import { assetsOfPage, languageOf, shopOfPage } from "../page-context";
import { sendLookupPage } from "../send-lookup-page";
import { sendPage } from "../send-page";
import { clearSessionCookie, readSessionCookie } from "../session-cookie";

/** GET /track/session: what was found, for as long as the browser's session lasts; after that the form again. */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  try {
    const html = await sessionPage(req);
    if (html === null) {
      clearSessionCookie(req, res);
      sendLookupPage(req, res, 404, { reason: "session_ended" });
    } else {
      // Whoever comes to this browser next must not find it there.
      sendPage(req, res, 200, html, false);
    }
  } catch (error) {
    reportOutage(req, error);
    const shop = shopOfPage(req, null);
    const page = composeUnavailable(shop, languageOf(req, shop));
    sendPage(req, res, 503, renderMessagePage(page, assetsOfPage(req, shop)));
  }
}

/** Null when the session has ended. */
async function sessionPage(req: MedusaRequest): Promise<string | null> {
  const session = await trackingService(req.scope).openLookupSession(readSessionCookie(req));
  if (session === null || session.view === "full") {
    return session && renderOrderPage(req, session.subject_id);
  }
  const found = await presentFound(req.scope, session);
  if (found === null) {
    return null;
  }
  const shop = shopOfPage(req, found.order?.sales_channel_id ?? null);
  const context = { language: languageOf(req, shop, found.order?.locale ?? null), now: new Date() };
  const content =
    found.tracking.view === "reduced"
      ? composeReducedPage({ found: found.tracking, shop }, context)
      : found.tracking.view === "package"
        ? composePackagePage({ found: found.tracking, shop }, context)
        : null;
  return content && renderTrackingPage(content, assetsOfPage(req, shop), null);
}
