import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { correctTrackerWorkflow } from "../../../../workflows/correct-tracker";
import { startDrain } from "../../../../workflows/drain";
import { removeTrackerWorkflow } from "../../../../workflows/remove-tracker";
import { trackingService } from "../../../../workflows/tracking-service";
import type { AdminTrackerResponse } from "../../../http-types";
import { findAdminTracker } from "../../../presenters/find-admin-tracker";
import type { UpdateTrackerBody } from "../../validators";

/** GET /admin/trackers/:id answers with the package and its events, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackerResponse>,
): Promise<void> {
  res.json({ tracker: await findAdminTracker(trackingService(req.scope), req.params.id ?? "") });
}

/** POST /admin/trackers/:id corrects number, carrier or items, or hands over details a carrier demands. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateTrackerBody>,
  res: MedusaResponse<AdminTrackerResponse>,
): Promise<void> {
  const id = req.params.id ?? "";
  await correctTrackerWorkflow(req.scope).run({ input: { ...req.validatedBody, id } });
  startDrain(req.scope, { registrations: true });
  res.json({ tracker: await findAdminTracker(trackingService(req.scope), id) });
}

/** DELETE /admin/trackers/:id stops watching a package and takes its label off the fulfillment. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await removeTrackerWorkflow(req.scope).run({ input: { id } });
  startDrain(req.scope);
  res.json({ id, object: "tracker", deleted: true });
}
