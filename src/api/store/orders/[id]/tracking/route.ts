import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { StoreOrderTrackingResponse } from "../../../../http-types";
import { presentTimeline, readOrderTimeline } from "../../../../presenters/order-tracking";
import { openById, orderNotFound } from "../../../order-access";

/**
 * GET /store/orders/:id/tracking answers the signed-in owner, or whoever holds the order's token (`?token=`).
 * An order that is not there and one that is somebody else's look alike: 404, with the same work done.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrderTrackingResponse>,
): Promise<void> {
  const orderId = req.params.id ?? "";
  const opened = await openById(req, orderId, async () => {
    const timeline = await readOrderTimeline(req.scope, orderId);
    return timeline && { customer_id: timeline.order.customer_id, timeline };
  });
  if (opened === null) {
    throw orderNotFound();
  }
  const { tracking } = presentTimeline(trackingService(req.scope), opened.order.timeline, opened.access);
  // Whoever asks here knows the id already.
  const order = { ...tracking.order, id: orderId };
  res.set("Cache-Control", "private, no-store").json({ tracking: { ...tracking, order } });
}
