import type { Sql } from "./sql";
import type { TrackerRow } from "./tracker-row";

export interface TrackerListQuery {
  status?: string[];
  order_id?: string[];
  fulfillment_id?: string[];
  carrier_code?: string[];
  q?: string;
  needs_attention?: boolean;
  order_by: "created_at" | "last_event_at" | "status_at";
  descending: boolean;
  offset: number;
  limit: number;
}

export interface TrackerList {
  trackers: TrackerRow[];
  count: number;
  count_is_estimate: boolean;
}

/** Counting stops here: over a million rows an exact count costs more than the page. */
const COUNT_LIMIT = 1_000;

/** One page of live trackers. */
export async function listTrackerRows(sql: Sql, query: TrackerListQuery): Promise<TrackerList> {
  const { where, params } = conditionsOf(query);
  const direction = query.descending ? "desc" : "asc";
  // What is never null must not be asked for with its nulls last: its index, read backwards, has them first.
  const nulls = query.order_by === "created_at" ? "" : "nulls last";
  const trackers = await sql.execute<TrackerRow>(
    `select * from tracker where ${where}
      order by ${query.order_by} ${direction} ${nulls}, id ${direction} offset ? limit ?`,
    [...params, query.offset, query.limit],
  );
  const [counted] = await sql.execute<{ count: string }>(
    `select count(*) from (select 1 from tracker where ${where} limit ?) counted`,
    [...params, COUNT_LIMIT + 1],
  );
  const count = Number(counted?.count ?? 0);
  if (count <= COUNT_LIMIT) {
    return { trackers, count, count_is_estimate: false };
  }
  const estimate = await estimateRows(sql, where, params);
  return { trackers, count: Math.max(estimate, COUNT_LIMIT + 1), count_is_estimate: true };
}

function conditionsOf(query: TrackerListQuery): { where: string; params: unknown[] } {
  const conditions = ["removed_at is null", "deleted_at is null"];
  const params: unknown[] = [];
  for (const column of ["status", "order_id", "fulfillment_id", "carrier_code"] as const) {
    const values = query[column];
    if (values !== undefined) {
      conditions.push(`${column} in (select jsonb_array_elements_text(?::jsonb))`);
      params.push(JSON.stringify(values));
    }
  }
  if (query.needs_attention !== undefined) {
    conditions.push(query.needs_attention ? "attention is not null" : "attention is null");
  }
  if (query.q !== undefined && query.q !== "") {
    conditions.push("(tracking_number like ? escape '!' or order_number = ?)");
    const number = query.q.toUpperCase().replace(/\s/g, "").replace(/[%_!]/g, "!$&");
    params.push(`%${number}%`, query.q.trim().replace(/^#/, ""));
  }
  return { where: conditions.join(" and "), params };
}

/** The planner's own estimate. */
async function estimateRows(sql: Sql, where: string, params: unknown[]): Promise<number> {
  const [row] = await sql.execute<{ "QUERY PLAN": { Plan: { "Plan Rows": number } }[] }>(
    `explain (format json) select 1 from tracker where ${where}`,
    params,
  );
  return Math.round(row?.["QUERY PLAN"][0]?.Plan["Plan Rows"] ?? 0);
}
