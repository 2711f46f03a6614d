import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { AdminTrackerResponse } from "../../../../http-types";
import { findAdminTracker, findTracker } from "../../../../presenters/find-admin-tracker";

/** POST /admin/trackers/:id/retrack follows a stopped or refused package again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackerResponse>,
): Promise<void> {
  const service = trackingService(req.scope);
  const { id } = await findTracker(service, req.params.id ?? "");
  await service.retrackTrackers([id]);
  startDrain(req.scope, { registrations: true });
  res.json({ tracker: await findAdminTracker(service, id) });
}
