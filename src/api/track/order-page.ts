import type { MedusaRequest } from "@medusajs/framework/http";
import { renderTrackingPage } from "../../storefront/render";
import { composeTrackingPage } from "../../storefront/view/compose";
import { readTimelineVersions } from "../../workflows/orders/read-timeline-versions";
import { trackingService } from "../../workflows/tracking-service";
import { presentTimeline, readOrderTimeline } from "../presenters/order-tracking";
import { assetsOfPage, languageOf, shopOfPage } from "./page-context";

/** An order's page as HTML; null when there is no such order. */
export async function renderOrderPage(req: MedusaRequest, orderId: string): Promise<string | null> {
  // Read no later than what is shown: a change in between makes the page look once more, never miss it.
  const versions = await readTimelineVersions(req.scope, [orderId]);
  const timeline = await readOrderTimeline(req.scope, orderId);
  if (timeline === null) {
    return null;
  }
  const { tracking } = presentTimeline(trackingService(req.scope), timeline);
  const shop = shopOfPage(req, timeline.order.sales_channel_id);
  const context = { language: languageOf(req, shop, timeline.order.locale), now: new Date() };
  const content = composeTrackingPage({ tracking, shop }, context);
  return renderTrackingPage(content, assetsOfPage(req, shop), versions.get(orderId) ?? "");
}
