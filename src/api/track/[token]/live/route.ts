import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import { sendLiveUpdates } from "../../../live/send-live-updates";

/**
 * GET /track/:token/live: tells an open tracking page when there is something new (server-sent events).
 * 204 for a token that opens nothing: a browser then stops asking.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = req.params.token ?? "";
  const service = trackingService(req.scope);
  const orderId = await service.findOrderByToken(token);
  if (orderId === null) {
    res.status(204).set("Cache-Control", "no-store").end();
    return;
  }
  sendLiveUpdates(req, res, orderId, async () => (await service.findOrderByToken(token)) === orderId);
}
