import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import { sendLiveUpdates } from "../../../live/send-live-updates";
import { readSessionCookie } from "../../session-cookie";

/**
 * GET /track/session/live: tells an open page of an order that was looked up when there is something new
 * (server-sent events). An open page does not make the session last longer. 204 when it has ended: a browser then
 * stops asking.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = readSessionCookie(req);
  const service = trackingService(req.scope);
  const session = await service.findLookupSession(token);
  if (session?.view !== "full") {
    res.status(204).set("Cache-Control", "no-store").end();
    return;
  }
  sendLiveUpdates(
    req,
    res,
    session.subject_id,
    async () => (await service.findLookupSession(token)) !== null,
  );
}
