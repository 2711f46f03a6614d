import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { StoreOrderTrackingResponse } from "../../../../http-types";
import { presentTimeline, readOrderTimeline } from "../../../../presenters/order-tracking";
import { credentialsOf, orderNotFound } from "../../../order-access";

/**
 * GET /store/orders/:id/tracking answers the signed-in owner, or whoever holds the order's token (`?token=`).
 * An order that is not there and one that is somebody else's look alike: 404, with the same work done.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrderTrackingResponse>,
): Promise<void> {
  const orderId = req.params.id ?? "";
  const { customer_id: customerId, token } = credentialsOf(req);
  const service = trackingService(req.scope);
  const [timeline, opened] = await Promise.all([
    readOrderTimeline(req.scope, orderId),
    token === null ? null : service.findOrderByToken(token),
  ]);
  const isOwner = customerId !== null && timeline?.order.customer_id === customerId;
  if (timeline === null || !(isOwner || opened === orderId)) {
    throw orderNotFound();
  }
  const { tracking } = presentTimeline(service, timeline);
  // Whoever asks here knows the id already.
  const order = { ...tracking.order, id: orderId };
  res.set("Cache-Control", "private, no-store").json({ tracking: { ...tracking, order } });
}
