import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import type { StoreOrderTrackingResponse } from "../../../http-types";
import { presentOrderTracking } from "../../../presenters/order-tracking";
import { orderNotFound } from "../../order-access";

/** GET /store/tracking/:token answers whoever holds an order's token; an unknown, ended or revoked one is a 404. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderTrackingResponse>,
): Promise<void> {
  const orderId = await trackingService(req.scope).findOrderByToken(req.params.token ?? "");
  const tracking = orderId === null ? null : await presentOrderTracking(req.scope, orderId);
  if (tracking === null) {
    throw orderNotFound();
  }
  res.set("Cache-Control", "private, no-store").json(tracking);
}
