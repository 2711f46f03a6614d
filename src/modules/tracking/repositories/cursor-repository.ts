import type { Sql } from "./sql";

/** How far a job has come; when it never ran, the value to start from is kept and returned. */
export async function readCursor(sql: Sql, id: string, start: string): Promise<string> {
  const [row] = await sql.execute<{ value: string }>(
    `insert into tracking_cursor as c (id, value) values (?, ?)
     on conflict (id) do update set value = c.value
     returning value`,
    [id, start],
  );
  return row?.value ?? start;
}

/** Remembers how far a job has come; it never goes back. */
export async function advanceCursor(sql: Sql, id: string, value: string): Promise<void> {
  await sql.execute(
    `insert into tracking_cursor as c (id, value) values (?, ?)
     on conflict (id) do update set value = greatest(c.value collate "C", excluded.value collate "C"), updated_at = now()`,
    [id, value],
  );
}
