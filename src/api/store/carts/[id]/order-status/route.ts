import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { StoreOrderStatusResponse } from "../../../../http-types";
import { checkoutStatusOf } from "../../../../presenters/checkout-status";
import { readCheckout } from "../../../../presenters/read-checkout";
import { cartNotFound } from "../../../cart-access";

/**
 * GET /store/carts/:id/order-status answers whoever holds a cart's id how far its checkout has come: a status, and the
 * order's id. Any other id is a 404, whatever it looks like.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreOrderStatusResponse>): Promise<void> {
  const checkout = await readCheckout(req.scope, req.params.id ?? "");
  if (checkout === null) {
    throw cartNotFound();
  }
  const { checkout_expiry_hours: expiry_hours } = trackingService(req.scope).options;
  res
    .set("Cache-Control", "private, no-store")
    .json(checkoutStatusOf(checkout, { now: new Date(), expiry_hours }));
}
