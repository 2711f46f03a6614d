import type { Sql } from "./sql";

/** Takes a lane, if it is free or its holder is gone. */
export async function tryLane(sql: Sql, laneId: string, holder: string, seconds: number): Promise<boolean> {
  const rows = await sql.execute(
    `insert into tracking_lane as l (id, holder, leased_until)
     values (?, ?, clock_timestamp() + make_interval(secs => ?))
     on conflict (id) do update
        set holder = excluded.holder, leased_until = excluded.leased_until, updated_at = now()
      where l.holder is null or l.leased_until < clock_timestamp() or l.holder = excluded.holder
     returning id`,
    [laneId, holder, seconds],
  );
  return rows.length > 0;
}

/** Gives a lane back. One that somebody else has taken over in the meantime stays theirs. */
export async function leaveLane(sql: Sql, laneId: string, holder: string): Promise<void> {
  await sql.execute(
    "update tracking_lane set holder = null, updated_at = now() where id = ? and holder = ?",
    [laneId, holder],
  );
}

/** Forgets lanes nobody has used for a day. Returns how many. */
export async function deleteOldLanes(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_lane
      where id in (select id from tracking_lane
                    where leased_until < now() - interval '1 day' limit ? for update skip locked)
      returning id`,
    [limit],
  );
  return rows.length;
}
