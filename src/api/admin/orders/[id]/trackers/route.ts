import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addOrderTrackersWorkflow } from "../../../../../workflows/add-order-trackers";
import { startDrain } from "../../../../../workflows/drain";
import type { AdminOrderTrackersResponse } from "../../../../http-types";
import { presentFulfillment } from "../../../../presenters/fulfillment-trackers";
import type { AddTrackersBody } from "../../../validators";

/** POST /admin/orders/:id/trackers adds packages to a shipped fulfillment. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddTrackersBody>,
  res: MedusaResponse<AdminOrderTrackersResponse>,
): Promise<void> {
  const order_id = req.params.id ?? "";
  const { result } = await addOrderTrackersWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id },
  });
  startDrain(req.scope, { registrations: true });
  res.json(await presentFulfillment(req.scope, result));
}
