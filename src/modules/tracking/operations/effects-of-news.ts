import type { NewEffect, TrackerEventName } from "../domain/effect";
import { announcementFor, type Situation } from "../domain/notification";
import type { TrackerRow } from "../repositories/tracker-row";
import type { TrackerNews } from "./news";

/** What must happen because news was taken in: events for other people's subscribers, and a mail. */
export function effectsOf(news: TrackerNews, options: { tell_customer: boolean; now: Date }): NewEffect[] {
  const effects: NewEffect[] = [];
  if (news.changed) {
    effects.push(emissionOf(news));
  }
  const announcement = options.tell_customer ? announcementOf(news, options.now) : null;
  if (announcement !== null) {
    effects.push(announcement);
  }
  return effects;
}

function emissionOf({ before, after, statusChanged }: TrackerNews): NewEffect {
  const names: TrackerEventName[] = ["tracker.updated"];
  if (statusChanged) {
    names.push("tracker.status_changed");
  }
  if (after.status === "delivered" && before.status !== "delivered") {
    names.push("tracker.delivered");
  }
  if (after.attention !== null && after.attention !== before.attention) {
    names.push("tracker.needs_attention");
  }
  return {
    kind: "emit",
    unique_key: `emit:${after.id}:${nameOfChange(before, after)}`,
    tracker_id: after.id,
    order_id: after.order_id,
    payload: {
      names,
      data: {
        id: after.id,
        order_id: after.order_id,
        fulfillment_id: after.fulfillment_id,
        tracking_number: after.tracking_number,
        status: after.status,
        reason: after.reason,
        previous_status: before.status,
        attention: after.attention,
      },
    },
  };
}

/** Names a change by what it led to and when the row was last written, which no two changes share. */
function nameOfChange(before: TrackerRow, after: TrackerRow): string {
  return [after.snapshot_version, after.provider_state, after.attention, before.updated_at.getTime()].join(
    "|",
  );
}

function announcementOf({ before, after }: TrackerNews, now: Date): NewEffect | null {
  // Where we marked the fulfillment delivered ourselves, its packages still have news: a corrected number, or a delivery
  // that the carrier takes back.
  const closed = after.fulfillment_closed_at !== null && after.fulfillment_closed_by !== "plugin";
  if (after.direction === "return" || closed || after.removed_at !== null) {
    return null;
  }
  // A provider that has not found the number yet knows nothing of it.
  const found = before.latest_scan_at !== null || (before.provider_status ?? "pending") !== "pending";
  const known = found || before.manual_at !== null;
  const earlier: Situation | null = known ? situationOf(before) : null;
  const announcement = announcementFor(earlier, situationOf(after), before.created_at, now);
  if (announcement === null) {
    return null;
  }
  return {
    kind: "notify",
    // What was told of a wrong number was not told of the right one.
    unique_key: `notify:${after.id}:${announcement.key}:${after.tracking_number}`,
    tracker_id: after.id,
    order_id: after.order_id,
    hold_ms: announcement.hold_ms,
    payload: {
      kind: announcement.kind,
      fulfillment_id: after.fulfillment_id,
      occurred_at: after.cause?.occurred_at ?? after.status_at?.toISOString() ?? null,
      local_time: after.cause?.local_time ?? null,
      reason: after.reason,
    },
  };
}

function situationOf({ status, reason, cause, status_at }: TrackerRow): Situation {
  return { status, reason, cause, status_at };
}
