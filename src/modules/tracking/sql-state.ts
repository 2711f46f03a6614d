/** Postgres' own code of an error, five letters and digits; null when the statement never reached it. */
function sqlStateOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Postgres ended one of two transactions that waited for each other: the same work succeeds when done again. */
export function isBrokenByPostgres(error: unknown): boolean {
  return ["40P01", "40001"].includes(sqlStateOf(error) ?? "");
}

/** The values are at fault and not the database: bad data, a broken constraint, a row too large. */
export function isCausedByValues(error: unknown): boolean {
  return /^(22|23|54)/.test(sqlStateOf(error) ?? "");
}
