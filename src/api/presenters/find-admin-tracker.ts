import { MedusaError } from "@medusajs/framework/utils";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import type { AdminTracker, AdminTrackingEvent } from "../http-types";
import { presentAdminEvents, presentAdminTrackers } from "./admin-tracker";

/** A tracker that has not been removed; throws NOT_FOUND when there is none. */
export async function findTracker(service: TrackingModuleService, id: string): Promise<TimelineRow> {
  const [row] = await service.readTimelines({ ids: [id] });
  if (row === undefined || row.removed_at !== null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tracker with id: ${id} was not found`);
  }
  return row;
}

/** A tracker with its events, as the dashboard sees it. */
export async function findAdminTracker(
  service: TrackingModuleService,
  id: string,
): Promise<AdminTracker & { events: AdminTrackingEvent[] }> {
  const row = await findTracker(service, id);
  const [tracker] = await presentAdminTrackers(service, [row]);
  if (tracker === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tracker with id: ${id} was not found`);
  }
  return { ...tracker, events: presentAdminEvents(row) };
}
