import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../../workflows/drain";
import { resolveNotReceivedWorkflow } from "../../../../../../workflows/resolve-not-received";
import { trackingService } from "../../../../../../workflows/tracking-service";
import type { AdminTrackerResponse } from "../../../../../http-types";
import { findAdminTracker } from "../../../../../presenters/find-admin-tracker";

/** POST /admin/trackers/:id/not-received/resolve settles what the customer said: the package needs nobody any more. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackerResponse>,
): Promise<void> {
  const id = req.params.id ?? "";
  await resolveNotReceivedWorkflow(req.scope).run({
    input: { tracker_id: id, resolved_by: req.auth_context.actor_id },
  });
  startDrain(req.scope);
  res.json({ tracker: await findAdminTracker(trackingService(req.scope), id) });
}
