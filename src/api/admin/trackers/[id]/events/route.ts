import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { recordTrackingEventWorkflow } from "../../../../../workflows/record-tracking-event";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { AdminTrackerResponse } from "../../../../http-types";
import { findAdminTracker } from "../../../../presenters/find-admin-tracker";
import type { CreateTrackingEventBody } from "../../../validators";

/** POST /admin/trackers/:id/events records an event by hand, with the admin's id on it. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateTrackingEventBody>,
  res: MedusaResponse<AdminTrackerResponse>,
): Promise<void> {
  const id = req.params.id ?? "";
  await recordTrackingEventWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, created_by: req.auth_context.actor_id },
  });
  startDrain(req.scope);
  res.json({ tracker: await findAdminTracker(trackingService(req.scope), id) });
}
