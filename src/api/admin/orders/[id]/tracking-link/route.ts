import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadOrder } from "../../../../../workflows/orders/load-order";
import { fillPageUrl } from "../../../../../workflows/orders/tracking-page-url";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { AdminTrackingLinkResponse } from "../../../../http-types";

/** POST /admin/orders/:id/tracking-link answers with the customer's link, and makes it when there is none. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackingLinkResponse>,
): Promise<void> {
  const service = trackingService(req.scope);
  const order = await loadOrder(req.scope, req.params.id ?? "");
  const { token, expires_at } = await service.ensureOrderLink(order.id);
  const url = fillPageUrl(service.options.tracking_page_url, { ...order, token });
  res.json({ tracking_link: { order_id: order.id, url, expires_at: expires_at.toISOString() } });
}

/** DELETE /admin/orders/:id/tracking-link ends the link at once; the next one has another token. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const order = await loadOrder(req.scope, req.params.id ?? "");
  await trackingService(req.scope).revokeOrderLink(order.id);
  res.json({ id: order.id, object: "tracking_link", deleted: true });
}
