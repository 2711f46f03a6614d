import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { AdminRefreshResponse } from "../../../../http-types";
import { findAdminTracker, findTracker } from "../../../../presenters/find-admin-tracker";

/** Providers answer with their copy, which does not change faster than this. */
const COOL_DOWN_MS = 60_000;

/**
 * POST /admin/trackers/:id/refresh asks the provider now, and waits for its answer. During the cool-down nobody is
 * asked and `refreshed` is false.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRefreshResponse>,
): Promise<void> {
  const service = trackingService(req.scope);
  const id = req.params.id ?? "";
  const row = await findTracker(service, id);
  const freshUntil = (row.last_checked_at?.getTime() ?? 0) + COOL_DOWN_MS;
  const refreshed = freshUntil <= Date.now();
  if (refreshed) {
    await service.refreshTrackers([row]);
    startDrain(req.scope);
  }
  const next = refreshed ? Date.now() + COOL_DOWN_MS : freshUntil;
  res.json({
    tracker: await findAdminTracker(service, id),
    refreshed,
    next_refresh_at: new Date(next).toISOString(),
  });
}
