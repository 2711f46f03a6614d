import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "./sql";

export interface TrackerItemInput {
  line_item_id: string;
  quantity: number;
}

/** Says anew what is in a package. */
export async function replaceItems(sql: Sql, trackerId: string, items: TrackerItemInput[]): Promise<void> {
  await sql.execute("delete from tracker_item where tracker_id = ?", [trackerId]);
  if (items.length === 0) {
    return;
  }
  const rows = items.map((item) => ({ id: generateEntityId(undefined, "trit"), ...item }));
  await sql.execute(
    `insert into tracker_item (id, tracker_id, line_item_id, quantity)
     select r.id, ?, r.line_item_id, r.quantity
       from jsonb_to_recordset(?::jsonb) as r(id text, line_item_id text, quantity integer)`,
    [trackerId, JSON.stringify(rows)],
  );
}
