import type { FeedPayload } from "../domain/effect";
import { insertEffects } from "./outbox-repository";
import type { Sql } from "./sql";

/**
 * Troubles that last. Two ring no bell, as they may pass: a webhook was asked for, to find out whether they arrive, and
 * has not come yet (`webhook_test`); the quota could not be read (`quota_unread`, `quota_unknown` when it lasts).
 */
export type AlarmKind =
  | "configuration"
  | "quota_gone"
  | "quota_low"
  | "quota_unread"
  | "quota_unknown"
  | "webhook_unreadable"
  | "webhooks_missing"
  | "webhook_test";

/** Names the alarm of a provider. */
export function alarmId(kind: AlarmKind, providerId: string): string {
  return `${kind}:${providerId}`;
}

/**
 * Raises an alarm, and rings the bell if it was not raised already: by whichever process, and however long ago.
 * Call it in a transaction, so that there is no alarm whose bell was lost.
 */
export async function raiseAlarm(
  sql: Sql,
  kind: AlarmKind,
  providerId: string,
  options: { bell: FeedPayload | null; operation?: string },
): Promise<void> {
  const id = alarmId(kind, providerId);
  const [raised] = await sql.execute<{ created_at: Date }>(
    `insert into tracking_alarm (id, operation) values (?, ?)
     on conflict (id) do update set updated_at = clock_timestamp()
     returning case when xmax = 0 then created_at end as created_at`,
    [id, options.operation ?? null],
  );
  const begunAt = raised?.created_at ?? null;
  if (begunAt === null || options.bell === null) {
    return;
  }
  await insertEffects(sql, [
    {
      kind: "feed",
      unique_key: `feed:${id}:${begunAt.getTime()}`,
      tracker_id: null,
      order_id: null,
      payload: options.bell,
    },
  ]);
}

/** The trouble is over; when it begins again, the bell rings again. */
export async function endAlarm(sql: Sql, kind: AlarmKind, providerId: string): Promise<void> {
  await sql.execute("delete from tracking_alarm where id = ?", [alarmId(kind, providerId)]);
}

/** Ends alarms that were raised before a moment. */
export async function endAlarmsBefore(
  sql: Sql,
  kinds: AlarmKind[],
  providerId: string,
  moment: Date,
): Promise<void> {
  await sql.execute(
    "delete from tracking_alarm where created_at < ? and id in (select jsonb_array_elements_text(?::jsonb))",
    [moment, JSON.stringify(kinds.map((kind) => alarmId(kind, providerId)))],
  );
}

/** Since when an alarm is raised; null when it is not. */
export async function raisedAt(sql: Sql, kind: AlarmKind, providerId: string): Promise<Date | null> {
  const [alarm] = await sql.execute<{ created_at: Date }>(
    "select created_at from tracking_alarm where id = ?",
    [alarmId(kind, providerId)],
  );
  return alarm?.created_at ?? null;
}
