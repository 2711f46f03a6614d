import type { InstructionHandover } from "../domain/instruction-handover";
import type { Sql } from "./sql";

export interface DeliveryInstructionRow {
  id: string;
  order_id: string;
  text: string;
  state: "unconfirmed" | "confirmed" | "replaced";
  customer_id: string | null;
  secret_hash: string | null;
  expires_at: Date | null;
  confirmed_at: Date | null;
  replaced_at: Date | null;
  handed_over: InstructionHandover[];
  created_at: Date;
}

/** A text to confirm by mail, or one of a signed-in customer, which counts at once. */
export type NewDeliveryInstruction = { id: string; order_id: string; text: string } & (
  | { secret_hash: string; valid_hours: number }
  | { customer_id: string }
);

/** Enters a text. */
export async function insertInstruction(
  sql: Sql,
  instruction: NewDeliveryInstruction,
): Promise<DeliveryInstructionRow> {
  const { id, order_id, text } = instruction;
  const toConfirm = "secret_hash" in instruction ? instruction : null;
  const customerId = "customer_id" in instruction ? instruction.customer_id : null;
  const [row] = await sql.execute<DeliveryInstructionRow>(
    `insert into tracking_delivery_instruction
       (id, order_id, text, state, customer_id, secret_hash, expires_at, confirmed_at, handed_over, created_at)
     values (?, ?, ?, ?, ?, ?, clock_timestamp() + make_interval(hours => ?), case when ? then clock_timestamp() end,
             '[]', clock_timestamp())
     returning *`,
    [
      id,
      order_id,
      text,
      toConfirm === null ? "confirmed" : "unconfirmed",
      customerId,
      toConfirm?.secret_hash ?? null,
      toConfirm?.valid_hours ?? null,
      toConfirm === null,
    ],
  );
  if (row === undefined) {
    throw new Error(`The delivery instructions ${id} were not written.`);
  }
  return row;
}

/** How many texts an order was given in the last 24 hours, by signed-in customers or through its link. */
export async function countInstructions(
  sql: Sql,
  orderId: string,
  { signed_in }: { signed_in: boolean },
): Promise<number> {
  const [row] = await sql.execute<{ count: string }>(
    `select count(*) from tracking_delivery_instruction
      where order_id = ? and (customer_id is not null) = ? and created_at > now() - interval '24 hours'
        and deleted_at is null`,
    [orderId, signed_in],
  );
  return Number(row?.count ?? 0);
}

/** The text that counts; null when there is none. */
export async function findCurrentInstruction(
  sql: Sql,
  orderId: string,
): Promise<DeliveryInstructionRow | null> {
  const [row] = await sql.execute<DeliveryInstructionRow>(
    `select * from tracking_delivery_instruction
      where order_id = ? and state = 'confirmed' and deleted_at is null`,
    [orderId],
  );
  return row ?? null;
}

/** The texts that count, of several orders. */
export function findCurrentInstructions(sql: Sql, orderIds: string[]): Promise<DeliveryInstructionRow[]> {
  return sql.execute<DeliveryInstructionRow>(
    `select * from tracking_delivery_instruction
      where order_id in (select jsonb_array_elements_text(?::jsonb)) and state = 'confirmed' and deleted_at is null`,
    [JSON.stringify(orderIds)],
  );
}

/** A text that was to be confirmed; `ended`: the time for that is over. */
export type AskedInstructionRow = DeliveryInstructionRow & { ended: boolean };

/** What a secret confirms, or has confirmed; null when it is nobody's. */
export async function findInstructionBySecret(
  sql: Sql,
  secretHash: string,
): Promise<AskedInstructionRow | null> {
  const [row] = await sql.execute<AskedInstructionRow>(
    `select *, expires_at <= clock_timestamp() as ended from tracking_delivery_instruction
      where secret_hash = ? and secret_hash is not null and deleted_at is null`,
    [secretHash],
  );
  return row ?? null;
}

/** A text by its id; null when it was forgotten. */
export async function findInstruction(sql: Sql, id: string): Promise<AskedInstructionRow | null> {
  const [row] = await sql.execute<AskedInstructionRow>(
    `select *, coalesce(expires_at <= clock_timestamp(), false) as ended from tracking_delivery_instruction
      where id = ? and deleted_at is null`,
    [id],
  );
  return row ?? null;
}

/** Retires every other text of an order that counts or may yet be confirmed. */
export async function replaceInstructions(sql: Sql, orderId: string, except: string | null): Promise<void> {
  await sql.execute(
    `update tracking_delivery_instruction
        set state = 'replaced', replaced_at = clock_timestamp(), updated_at = now()
      where order_id = ? and state <> 'replaced' and id is distinct from ? and deleted_at is null`,
    [orderId, except],
  );
}

/** Makes a text count. */
export async function confirmInstruction(sql: Sql, id: string): Promise<void> {
  await sql.execute(
    `update tracking_delivery_instruction
        set state = 'confirmed', confirmed_at = clock_timestamp(), updated_at = now() where id = ?`,
    [id],
  );
}

/** Remembers what a provider said to the text, for one package; the last word counts. */
export async function noteHandover(sql: Sql, id: string, handover: InstructionHandover): Promise<void> {
  await sql.execute(
    `update tracking_delivery_instruction
        set handed_over = (
              select coalesce(jsonb_agg(told), '[]') from jsonb_array_elements(handed_over) told
               where told->>'tracker_id' <> ?) || ?::jsonb,
            updated_at = now()
      where id = ?`,
    [handover.tracker_id, JSON.stringify([handover]), id],
  );
}

/** Forgets texts that were given long ago. Returns how many. */
export async function deleteOldInstructions(sql: Sql, days: number, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_delivery_instruction
      where id in (select id from tracking_delivery_instruction
                    where created_at < now() - make_interval(days => ?) and deleted_at is null limit ?)
      returning id`,
    [days, limit],
  );
  return rows.length;
}
