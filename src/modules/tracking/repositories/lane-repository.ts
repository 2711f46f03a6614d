import type { Sql } from "./sql";

/** How a lane was found: free, or left by a holder that died in it. */
export type FoundLane = "free" | "abandoned";

/** Takes a lane, or keeps it, if it is free or its holder is gone. Null: somebody else has it. */
export async function enterLane(
  sql: Sql,
  laneId: string,
  holder: string,
  seconds: number,
): Promise<FoundLane | null> {
  const [row] = await sql.execute<{ abandoned: boolean }>(
    `with dead as (
       select id from tracking_lane
        where id = ? and holder is not null and holder <> ? and leased_until < clock_timestamp())
     insert into tracking_lane as l (id, holder, leased_until)
     values (?, ?, clock_timestamp() + make_interval(secs => ?))
     on conflict (id) do update
        set holder = excluded.holder, leased_until = excluded.leased_until, updated_at = now()
      where l.holder is null or l.leased_until < clock_timestamp() or l.holder = excluded.holder
     returning exists (select from dead) as abandoned`,
    [laneId, holder, laneId, holder, seconds],
  );
  if (row === undefined) {
    return null;
  }
  return row.abandoned ? "abandoned" : "free";
}

/** Takes a lane, or keeps it, if it is free or its holder is gone. */
export async function tryLane(sql: Sql, laneId: string, holder: string, seconds: number): Promise<boolean> {
  return (await enterLane(sql, laneId, holder, seconds)) !== null;
}

/** Keeps a lane that is still ours. One that was left or taken over is not taken again. */
export async function renewLane(sql: Sql, laneId: string, holder: string, seconds: number): Promise<void> {
  await sql.execute(
    `update tracking_lane set leased_until = clock_timestamp() + make_interval(secs => ?), updated_at = now()
      where id = ? and holder = ?`,
    [seconds, laneId, holder],
  );
}

/** Gives a lane back. One that somebody else has taken over in the meantime stays theirs. */
export async function leaveLane(sql: Sql, laneId: string, holder: string): Promise<void> {
  await sql.execute(
    "update tracking_lane set holder = null, updated_at = now() where id = ? and holder = ?",
    [laneId, holder],
  );
}

/** Forgets lanes nobody has used for a day; an abandoned one is kept until somebody takes it. Returns how many. */
export async function deleteOldLanes(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_lane
      where id in (select id from tracking_lane
                    where holder is null and leased_until < now() - interval '1 day' limit ? for update skip locked)
      returning id`,
    [limit],
  );
  return rows.length;
}
