import { gaveUpBell } from "../domain/alarm-bells";
import { postpone, surrenderExhausted } from "../repositories/lease";
import { insertEffects, type OutboxRow } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";
import { groupBy } from "./group-by";

type GivenUp = Pick<OutboxRow, "id" | "kind" | "tracker_id" | "order_id"> & { error: string };

/**
 * Puts an effect that failed back for later, or before a human, whose bell rings in the same transaction. Null: it is
 * not ours any more.
 */
export async function postponeEffect(
  sql: Sql,
  row: OutboxRow,
  failure: Parameters<typeof postpone>[3],
): Promise<"waiting" | "needs_a_human" | null> {
  const state = await postpone(sql, "tracking_outbox", row, failure);
  if (state === "needs_a_human") {
    await ringForGivenUp(sql, [{ ...row, error: failure.error }]);
  }
  return state;
}

/** Puts effects before a human, and rings, whose process died at every attempt. Returns how many. */
export async function surrenderEffects(sql: Sql): Promise<number> {
  const rows = await surrenderExhausted<OutboxRow>(sql, "tracking_outbox");
  await ringForGivenUp(sql, rows);
  return rows.length;
}

/**
 * Rings once for all of a kind that gave up together: what kills a process takes along whatever it works on, again and
 * again. A bell that could not be rung has none of its own.
 */
async function ringForGivenUp(sql: Sql, rows: GivenUp[]): Promise<void> {
  const ringing = rows.filter(({ kind }) => kind !== "feed");
  for (const group of groupBy(ringing, ({ kind, error }) => `${kind} ${error}`).values()) {
    const [first, ...others] = group;
    if (first !== undefined) {
      const { id, kind, tracker_id, order_id, error } = first;
      const payload = gaveUpBell(kind, error, others.length);
      await insertEffects(sql, [
        { kind: "feed", unique_key: `feed:gave_up:${id}`, tracker_id, order_id, payload },
      ]);
    }
  }
}
