import type { MedusaRequest } from "@medusajs/framework/http";
import { renderTrackingPage } from "../../storefront/render";
import { composeTrackingPage } from "../../storefront/view/compose";
import { readTimelineVersions } from "../../workflows/orders/read-timeline-versions";
import { trackingService } from "../../workflows/tracking-service";
import { presentTimeline, readOrderTimeline } from "../presenters/order-tracking";
import { assetsOfPage, languageOf, shopOfPage } from "./page-context";
import { RecentPages } from "./recent-pages";

const MINUTE = 60_000;
const recent = new RecentPages();

/**
 * An order's page as HTML; null when there is no such order. As long as nothing has changed for the order, a page that
 * was made within the same minute, for the same wishes, is the same: only the database is asked whether that is so.
 */
export async function renderOrderPage(req: MedusaRequest, orderId: string): Promise<string | null> {
  // Read no later than what is shown: a change in between makes the page look once more, never miss it.
  const version = (await readTimelineVersions(req.scope, [orderId])).get(orderId);
  if (version === undefined) {
    return null;
  }
  const now = new Date();
  const key = JSON.stringify([
    orderId,
    version,
    Math.floor(now.getTime() / MINUTE),
    req.path.split("/").length,
    req.query.lang,
    req.headers["accept-language"],
  ]);
  const known = recent.get(key);
  if (known !== undefined) {
    return known;
  }
  const page = await makePage(req, orderId, version, now);
  if (page !== null) {
    recent.keep(key, page);
  }
  return page;
}

async function makePage(
  req: MedusaRequest,
  orderId: string,
  version: string,
  now: Date,
): Promise<string | null> {
  const timeline = await readOrderTimeline(req.scope, orderId);
  if (timeline === null) {
    return null;
  }
  const { tracking } = presentTimeline(trackingService(req.scope), timeline);
  const shop = shopOfPage(req, timeline.order.sales_channel_id);
  const context = { language: languageOf(req, shop, timeline.order.locale), now };
  const content = composeTrackingPage({ tracking, shop }, context);
  return renderTrackingPage(content, assetsOfPage(req, shop), version);
}
