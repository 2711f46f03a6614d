import { randomUUID } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import type { TrackerReason, TrackerStatus } from "../domain/status";
import { laterManual } from "../domain/timeline";
import type { Capabilities } from "../provider";
import type { EventToStore } from "../repositories/event-repository";
import type { Sql } from "../repositories/sql";
import { lockTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";

/** What a person says of a package. */
export interface ManualEvent {
  /** Null for a note that changes no status. */
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  description: string;
  location: string | null;
  occurred_at: Date;
  /** Whether customers see it. */
  public: boolean;
  created_by: string | null;
}

/** Adds an event by hand. Its status stays until a carrier scan with a later time. */
export async function recordEvent(
  sql: Sql,
  trackerId: string,
  event: ManualEvent,
  options: { tell_customer: boolean; capabilities: (providerId: string) => Capabilities; now: Date },
): Promise<TrackerRow> {
  const [tracker] = await lockTrackersById(sql, [trackerId]);
  if (tracker === undefined || tracker.removed_at !== null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tracker with id: ${trackerId} was not found`);
  }
  const news = new TrackerNews(tracker, options.now);
  const { status, reason } = event;
  const at = event.occurred_at.toISOString();
  const known = {
    status: tracker.manual_status,
    reason: tracker.manual_reason,
    at: tracker.manual_at?.toISOString() ?? null,
  };
  const current =
    known.status === null || known.at === null
      ? null
      : { status: known.status, reason: known.reason, at: known.at };
  news.takeManual(
    status === null ? null : laterManual(current, { status, reason, at }),
    toStore(trackerId, event),
  );
  news.settle(options.capabilities(tracker.provider_id).can_fetch);
  await saveNews(sql, [news], { tell_customer: options.tell_customer });
  return news.after;
}

function toStore(trackerId: string, event: ManualEvent): EventToStore {
  return {
    tracker_id: trackerId,
    fingerprint: `manual-${randomUUID()}`,
    version: "manual",
    occurred_at: event.occurred_at.toISOString(),
    time_known: true,
    position: 1_000_000,
    local_time: null,
    status: event.status,
    reason: event.reason,
    sub_status: null,
    description: event.description,
    description_translated: null,
    location: event.location,
    country: null,
    region: null,
    city: null,
    coordinates: null,
    carrier_name: null,
    source: "manual",
    public: event.public,
    created_by: event.created_by,
  };
}
