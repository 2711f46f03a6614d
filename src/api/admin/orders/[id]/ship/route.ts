import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { shipOrderWorkflow } from "../../../../../workflows/ship-order";
import type { AdminOrderTrackersResponse } from "../../../../http-types";
import { presentFulfillment } from "../../../../presenters/fulfillment-trackers";
import type { ShipOrderBody } from "../../../validators";

/**
 * POST /admin/orders/:id/ship ships an order: its open fulfillment, or a new one. Never waits for a tracking
 * provider. All or nothing; the same request twice ships once.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<ShipOrderBody>,
  res: MedusaResponse<AdminOrderTrackersResponse>,
): Promise<void> {
  const order_id = req.params.id ?? "";
  const { result } = await shipOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id, created_by: req.auth_context.actor_id },
  });
  startDrain(req.scope, { registrations: true });
  res.json(await presentFulfillment(req.scope, result));
}
