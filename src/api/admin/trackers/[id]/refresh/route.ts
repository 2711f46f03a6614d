import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { TimelineRow } from "../../../../../modules/tracking/repositories/timeline-repository";
import { startDrain } from "../../../../../workflows/drain";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { AdminRefreshResponse, AdminTracker } from "../../../../http-types";
import { findAdminTracker, findTracker } from "../../../../presenters/find-admin-tracker";

/** Providers answer with their copy, which does not change faster than this. */
const COOL_DOWN_MS = 60_000;

/**
 * POST /admin/trackers/:id/refresh asks the provider now, and waits for its answer. During the cool-down nobody is
 * asked and `refreshed` is false. Refused when nobody can be asked, and when the provider does not answer.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRefreshResponse>,
): Promise<void> {
  const service = trackingService(req.scope);
  const id = req.params.id ?? "";
  const row = await findTracker(service, id);
  if (!service.providers.has(row.provider_id) || !service.providers.get(row.provider_id).can_fetch) {
    throw refused("Nobody reports on this package. Record by hand what happened to it.");
  }
  const freshUntil = (row.last_checked_at?.getTime() ?? 0) + COOL_DOWN_MS;
  const refreshed = freshUntil <= Date.now();
  if (refreshed) {
    await service.refreshTrackers([row]);
    startDrain(req.scope);
  }
  const tracker = await findAdminTracker(service, id);
  if (refreshed && isUnanswered(row, tracker)) {
    const why = (await service.isCarrierBeingChanged(id))
      ? "has not been told the new carrier yet"
      : "does not answer just now";
    throw refused(`${row.provider_id} ${why}. The package is asked about again by itself.`);
  }
  const next = refreshed ? Date.now() + COOL_DOWN_MS : freshUntil;
  res.json({ tracker, refreshed, next_refresh_at: new Date(next).toISOString() });
}

function isUnanswered(before: TimelineRow, after: AdminTracker): boolean {
  const checkedAt = before.last_checked_at?.toISOString() ?? null;
  return after.last_checked_at === checkedAt && after.provider_state !== "refused";
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
