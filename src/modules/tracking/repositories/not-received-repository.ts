import type { Access } from "../domain/access";
import type { Sql } from "./sql";

export interface NotReceivedReportRow {
  id: string;
  tracker_id: string;
  order_id: string;
  message: string | null;
  reported_at: Date;
  times: number;
  link_times: number;
  resolved_at: Date | null;
}

/** A package's report, open or settled; null when nobody ever reported it. */
export async function findReport(sql: Sql, trackerId: string): Promise<NotReceivedReportRow | null> {
  const [row] = await sql.execute<NotReceivedReportRow>(
    "select * from tracking_not_received_report where tracker_id = ? and deleted_at is null",
    [trackerId],
  );
  return row ?? null;
}

/**
 * Reports a package, or renews its report. While it is open, what is said is added to what was said before: whoever else
 * holds the link cannot take it back. One that was settled is opened anew.
 */
export async function saveReport(
  sql: Sql,
  report: Pick<NotReceivedReportRow, "id" | "tracker_id" | "order_id" | "message">,
  givenBy: Access,
): Promise<NotReceivedReportRow> {
  const [row] = await sql.execute<NotReceivedReportRow>(
    `insert into tracking_not_received_report as n (id, tracker_id, order_id, message, reported_at, link_times)
     values (?, ?, ?, ?, now(), ?)
     on conflict (tracker_id) where deleted_at is null
     do update set message = case when n.resolved_at is null then nullif(concat_ws(E'\\n', n.message, excluded.message), '')
                                  else excluded.message end,
                   reported_at = case when n.resolved_at is null then n.reported_at else excluded.reported_at end,
                   times = n.times + 1, link_times = n.link_times + excluded.link_times, resolved_at = null, resolution = null, resolved_by = null,
                   updated_at = now()
     returning *`,
    [report.id, report.tracker_id, report.order_id, report.message, givenBy === "link" ? 1 : 0],
  );
  if (row === undefined) {
    throw new Error(`The report on ${report.tracker_id} was not written.`);
  }
  return row;
}

/** Settles open reports on packages: a person did, or news of the package. */
export async function settleReports(
  sql: Sql,
  trackerIds: string[],
  by: { resolution: "merchant"; resolved_by: string | null } | { resolution: "news" },
): Promise<void> {
  await sql.execute(
    `update tracking_not_received_report
        set resolved_at = now(), resolution = ?, resolved_by = ?, updated_at = now()
      where tracker_id in (select jsonb_array_elements_text(?::jsonb)) and resolved_at is null
        and deleted_at is null`,
    [by.resolution, "resolved_by" in by ? by.resolved_by : null, JSON.stringify(trackerIds)],
  );
}

/** Forgets reports nobody has touched for long, open ones too: the package then needs nobody any more. Returns how many. */
export async function deleteOldReports(sql: Sql, days: number, limit: number): Promise<number> {
  const [row] = await sql.execute<{ count: string }>(
    `with gone as (
       delete from tracking_not_received_report
        where id in (select id from tracking_not_received_report
                      where updated_at < now() - make_interval(days => ?) and deleted_at is null limit ?)
        returning tracker_id),
     freed as (
       update tracker t
          set not_received_at = null, updated_at = now(),
              attention = case when attention = 'customer_says_not_received' then null else attention end
         from gone where t.id = gone.tracker_id and t.not_received_at is not null)
     select count(*) from gone`,
    [days, limit],
  );
  return Number(row?.count ?? 0);
}
