import type { Sql } from "./sql";

/** A slot that is ours until we give it back, or until its holder must have died. */
export interface CallSlot {
  id: string;
  /** Milliseconds to wait before the call may begin. */
  wait_ms: number;
  /** Tells this taking from a later one of the same slot. */
  held_until: string;
}

/** How many calls a provider takes in so many seconds: its limit, in slots that are used once each. */
export interface SlotRule {
  slots: number;
  /** Seconds between the end of a call and the next one in the same slot. */
  rest_seconds: number;
}

/**
 * Takes the slot that is free soonest, over all processes. Null: each of them is in use at the moment.
 *
 * @param owner the provider, or what several of them share
 * @param longest_seconds after which a slot counts as free although nobody gave it back
 */
export async function takeCallSlot(
  sql: Sql,
  owner: string,
  { slots, rest_seconds }: SlotRule,
  longest_seconds: number,
): Promise<CallSlot | null> {
  const [row] = await sql.execute<{ id: string; wait_ms: string; held_until: string }>(
    `update tracking_call_slot s
        set next_at = clock_timestamp() + make_interval(secs => ?), updated_at = now()
       from (select id, next_at from tracking_call_slot
              where id in (select ? || ':' || n from generate_series(1, ?::integer) n)
                and next_at <= clock_timestamp() + make_interval(secs => ?)
              order by next_at limit 1 for update skip locked) as free
      where s.id = free.id
      returning s.id, s.next_at::text as held_until,
                extract(epoch from free.next_at - clock_timestamp()) * 1000 as wait_ms`,
    [longest_seconds, owner, slots, rest_seconds],
  );
  return row === undefined ? null : { ...row, wait_ms: Math.max(0, Number(row.wait_ms)) };
}

/** Makes the slots of an owner, those that are not there yet. */
export async function makeCallSlots(sql: Sql, owner: string, { slots }: SlotRule): Promise<void> {
  await sql.execute(
    `insert into tracking_call_slot (id, next_at)
     select ? || ':' || n, clock_timestamp() from generate_series(1, ?::integer) n
     on conflict (id) do nothing`,
    [owner, slots],
  );
}

/** Gives a slot back when its call has ended; it rests before the next. One that was taken over stays theirs. */
export async function returnCallSlot(
  sql: Sql,
  { id, held_until }: Pick<CallSlot, "id" | "held_until">,
  { rest_seconds }: SlotRule,
): Promise<void> {
  await sql.execute(
    `update tracking_call_slot
        set next_at = clock_timestamp() + make_interval(secs => ?), updated_at = now()
      where id = ? and next_at = ?::timestamptz`,
    [rest_seconds, id, held_until],
  );
}
