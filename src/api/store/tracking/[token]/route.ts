import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import type { StoreLookupResponse, StoreOrderTrackingResponse } from "../../../http-types";
import { presentFound } from "../../../presenters/found-tracking";
import { presentTimeline, readOrderTimeline } from "../../../presenters/order-tracking";
import { orderNotFound } from "../../order-access";

/**
 * GET /store/tracking/:token answers whoever holds an order's token, or that of a look-up's session; an unknown, ended
 * or revoked one is a 404.
 */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreOrderTrackingResponse | StoreLookupResponse>,
): Promise<void> {
  const token = req.params.token ?? "";
  const tracking = (await readByLink(req, token)) ?? (await readBySession(req, token));
  if (tracking === null) {
    throw orderNotFound();
  }
  res.set("Cache-Control", "private, no-store").json(tracking);
}

async function readByLink(req: MedusaRequest, token: string): Promise<StoreOrderTrackingResponse | null> {
  const service = trackingService(req.scope);
  const orderId = await service.findOrderByToken(token);
  const timeline = orderId === null ? null : await readOrderTimeline(req.scope, orderId);
  return timeline && presentTimeline(service, timeline, "link");
}

async function readBySession(req: MedusaRequest, token: string): Promise<StoreLookupResponse | null> {
  const session = await trackingService(req.scope).openLookupSession(token);
  const found = session && (await presentFound(req.scope, session));
  return found && { ...found.tracking, session: { token, expires_at: session.expires_at.toISOString() } };
}
