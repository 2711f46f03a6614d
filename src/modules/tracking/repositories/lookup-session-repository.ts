import type { Sql } from "./sql";

/** Seconds a session lives after it was last used, and in all. */
export const SESSION_SECONDS = { idle: 30 * 60, longest: 2 * 3_600 };

/** What a session shows: the order, the order without what only its customer should see, or one package. */
export type LookupView = "full" | "reduced" | "package";

export interface LookupSessionRow {
  view: LookupView;
  /** The order's id; for the view `package` the tracker's. */
  subject_id: string;
  expires_at: Date;
}

/**
 * What a session's token opens; null when it has ended. Using it makes it last longer.
 * @param tokenHash SHA-256 of the token, hex
 */
export async function extendSession(sql: Sql, tokenHash: string): Promise<LookupSessionRow | null> {
  const [row] = await sql.execute<LookupSessionRow>(
    `update tracking_lookup_session
        set expires_at = least(now() + make_interval(secs => ?), created_at + make_interval(secs => ?)),
            updated_at = now()
      where token_hash = ? and expires_at > now() and deleted_at is null
      returning view, subject_id, expires_at`,
    [SESSION_SECONDS.idle, SESSION_SECONDS.longest, tokenHash],
  );
  return row ?? null;
}

/** The same without making it last longer: for a page that is merely open. */
export async function findSession(sql: Sql, tokenHash: string): Promise<LookupSessionRow | null> {
  const [row] = await sql.execute<LookupSessionRow>(
    `select view, subject_id, expires_at from tracking_lookup_session
      where token_hash = ? and expires_at > now() and deleted_at is null`,
    [tokenHash],
  );
  return row ?? null;
}

/** Forgets sessions that have ended. Returns how many. */
export async function deleteEndedSessions(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_lookup_session
      where id in (
        select id from tracking_lookup_session where expires_at < now() and deleted_at is null limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}
