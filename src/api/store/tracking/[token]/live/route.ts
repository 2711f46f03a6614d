import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../../workflows/tracking-service";
import { sendLiveUpdates } from "../../../../live/send-live-updates";
import { findOpenOrder } from "../../../../lookup/find-open-order";
import { orderNotFound } from "../../../order-access";

/** GET /store/tracking/:token/live tells when an order's timeline has changed (server-sent events). */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = req.params.token ?? "";
  const service = trackingService(req.scope);
  const orderId = await findOpenOrder(service, token);
  if (orderId === null) {
    throw orderNotFound();
  }
  sendLiveUpdates(req, res, orderId, async () => (await findOpenOrder(service, token)) === orderId);
}
