import type { Sql } from "./sql";

/** Where tokens are kept; part of what their encryption is bound to. */
export const TOKEN_TABLE = "tracking_provider_token";

/** A provider's token as the database holds it. */
export interface ProviderTokenRow {
  sealed: string;
  renew_at: Date;
  expires_at: Date;
}

export async function readProviderToken(sql: Sql, id: string): Promise<ProviderTokenRow | null> {
  const [row] = await sql.execute<ProviderTokenRow>(
    `select sealed, renew_at, expires_at from ${TOKEN_TABLE} where id = ?`,
    [id],
  );
  return row ?? null;
}

/** Keeps a token in place of the one before. */
export async function saveProviderToken(
  sql: Sql,
  id: string,
  { sealed, renew_at, expires_at }: ProviderTokenRow,
): Promise<void> {
  await sql.execute(
    `insert into ${TOKEN_TABLE} as t (id, sealed, renew_at, expires_at) values (?, ?, ?, ?)
     on conflict (id) do update
        set sealed = excluded.sealed, renew_at = excluded.renew_at, expires_at = excluded.expires_at, updated_at = now()`,
    [id, sealed, renew_at, expires_at],
  );
}

/** Forgets tokens that nobody renewed: their account or provider is not used any more. Returns how many. */
export async function deleteEndedTokens(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from ${TOKEN_TABLE}
      where id in (select id from ${TOKEN_TABLE} where expires_at < now() - interval '1 day' limit ? for update skip locked)
      returning id`,
    [limit],
  );
  return rows.length;
}
