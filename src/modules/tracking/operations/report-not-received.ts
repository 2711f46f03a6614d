import { type Access, countOf } from "../domain/access";
import type { NewEffect } from "../domain/effect";
import { isSaidDelivered, MOST_REPORTS } from "../domain/not-received";
import { newId } from "../new-id";
import {
  findReport,
  type NotReceivedReportRow,
  saveReport,
  settleReports,
} from "../repositories/not-received-repository";
import { insertEffects } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";
import { lockTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";

export interface NewReport {
  tracker_id: string;
  order_id: string;
  /** Null for none. */
  message: string | null;
  given_by: Access;
}

/**
 * Notes that a customer does not have a package that is said to be delivered. It then needs a person, who hears of it
 * by the bell; telling it again adds a message.
 */
export async function reportNotReceived(
  sql: Sql,
  { tracker_id, order_id, message, given_by }: NewReport,
  now: Date,
): Promise<NotReceivedReportRow | "unknown" | "not_delivered" | "too_many"> {
  const [tracker] = await lockTrackersById(sql, [tracker_id]);
  if (
    tracker === undefined ||
    tracker.order_id !== order_id ||
    tracker.removed_at !== null ||
    tracker.direction !== "outbound"
  ) {
    return "unknown";
  }
  if (!isSaidDelivered(tracker)) {
    return "not_delivered";
  }
  const before = await findReport(sql, tracker_id);
  if (before !== null && timesOf(before, given_by) >= MOST_REPORTS) {
    return "too_many";
  }
  const report = await saveReport(
    sql,
    { id: before?.id ?? newId("trnr"), tracker_id, order_id, message },
    given_by,
  );
  await note(sql, tracker, report.reported_at, now);
  await insertEffects(sql, effectsOf(report, tracker));
  return report;
}

function timesOf({ times, link_times }: NotReceivedReportRow, givenBy: Access): number {
  return countOf(givenBy, { all: times, by_link: link_times });
}

/** A person has settled a report: the package needs nobody any more. Returns whether there was an open one. */
export async function resolveNotReceived(
  sql: Sql,
  { tracker_id, resolved_by }: { tracker_id: string; resolved_by: string | null },
  now: Date,
): Promise<"resolved" | "resolved_before" | "unknown"> {
  const [tracker] = await lockTrackersById(sql, [tracker_id]);
  const report = await findReport(sql, tracker_id);
  if (tracker === undefined || tracker.removed_at !== null || report === null) {
    return "unknown";
  }
  if (report.resolved_at !== null) {
    return "resolved_before";
  }
  await settleReports(sql, [tracker_id], { resolution: "merchant", resolved_by });
  await note(sql, tracker, null, now);
  return "resolved";
}

/** When the provider is asked next does not depend on it. */
async function note(sql: Sql, tracker: TrackerRow, notReceivedAt: Date | null, now: Date): Promise<void> {
  const news = new TrackerNews(tracker, now);
  news.after.not_received_at = notReceivedAt;
  news.settle(false);
  news.after.next_poll_at = tracker.next_poll_at;
  await saveNews(sql, [news], { tell_customer: false });
}

/** The message stays where it is kept: events and the bell travel, and are kept elsewhere. */
function effectsOf(report: NotReceivedReportRow, tracker: TrackerRow): NewEffect[] {
  const { id, order_id, fulfillment_id, tracking_number, order_number } = tracker;
  const about = { tracker_id: id, order_id };
  return [
    {
      ...about,
      kind: "emit",
      unique_key: `emit:${report.id}:reported:${report.times}`,
      payload: {
        names: ["tracker.not_received_reported"],
        data: { id, order_id, fulfillment_id, report_id: report.id },
      },
    },
    {
      ...about,
      kind: "feed",
      unique_key: `feed:not_received:${report.id}:${report.reported_at.getTime()}`,
      payload: {
        title: "A customer does not have their package",
        description:
          `Order #${order_number ?? ""}: package ${tracking_number} is said to be delivered. ` +
          "The order's page shows what to do, and what the customer wrote.",
      },
    },
  ];
}
