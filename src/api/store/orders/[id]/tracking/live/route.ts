import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLiveUpdates } from "../../../../../live/send-live-updates";
import { accessToOrder, orderNotFound } from "../../../../order-access";

/**
 * GET /store/orders/:id/tracking/live tells the signed-in owner, or whoever holds the order's token, when its
 * timeline has changed (server-sent events).
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.params.id ?? "";
  const mayRead = async () => (await accessToOrder(req, orderId)) !== null;
  if (!(await mayRead())) {
    throw orderNotFound();
  }
  sendLiveUpdates(req, res, orderId, mayRead);
}
