/** What the repositories need of a database connection. */
export interface Sql {
  /** Runs one statement; `?` stands for the next of the values. */
  execute<Row>(query: string, params?: unknown[]): Promise<Row[]>;
}

interface Connection {
  raw(query: string, params: unknown[]): PromiseLike<{ rows: unknown[] }>;
}

/** MikroORM's entity manager, as far as it is needed here. */
export interface Manager {
  getTransactionContext(): Connection | undefined;
  getKnex(): Connection;
}

/**
 * The connection behind an entity manager, within its transaction if there is one.
 *
 * Values travel beside the statement. The manager's own `execute` writes them into its text, character by character:
 * a batch of two hundred updates has over a million, each of which leaves an object for the garbage collector. And an
 * error, which repeats the statement, holds no token, no address and no body of a webhook, so that it may be logged.
 */
export function sqlOf(manager: Manager): Sql {
  const connection = manager.getTransactionContext() ?? manager.getKnex();
  return {
    async execute<Row>(query: string, params: unknown[] = []) {
      const { rows } = await connection.raw(query, params);
      return rows as Row[];
    },
  };
}

/** Column name → Postgres type, as `jsonb_to_recordset` wants them. */
export type Columns = Record<string, string>;

/** `r("a" text, "b" timestamptz)`: reads a JSON array of objects as rows. */
export function asRecordset(alias: string, columns: Columns): string {
  const list = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  return `jsonb_to_recordset(?::jsonb) as ${alias}(${list.join(", ")})`;
}

/** `"a", "b"`, with a prefix when given: `r."a", r."b"`. */
export function columnList(columns: Columns, alias?: string): string {
  return Object.keys(columns)
    .map((name) => (alias === undefined ? `"${name}"` : `${alias}."${name}"`))
    .join(", ");
}

/**
 * Updates many rows, each with its own values, in one statement. Rows are found by `id`.
 *
 * @param computed columns whose values Postgres works out, by their expressions: `t` is the row, `r` what is given
 */
export async function updateMany<Row extends { id: string }>(
  sql: Sql,
  table: string,
  columns: Columns,
  rows: Row[],
  computed: Record<string, string> = {},
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const assignments = [
    ...Object.keys(columns).map((name) => `"${name}" = r."${name}"`),
    ...Object.entries(computed).map(([name, expression]) => `"${name}" = ${expression}`),
  ];
  await sql.execute(
    `update "${table}" t set ${assignments.join(", ")}, updated_at = now()
       from ${asRecordset("r", { id: "text", ...columns })}
      where t.id = r.id`,
    [JSON.stringify(rows)],
  );
}
