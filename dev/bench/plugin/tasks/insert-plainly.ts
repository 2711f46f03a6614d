import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { readSnapshot } from "../../../../src/modules/tracking/domain/snapshot";
import { onConnection } from "./connection";
import { updateOf } from "./updates";

export interface InsertInput {
  /** Ids of the trackers whose events are inserted, per statement. */
  batches: string[][];
  scans: number;
}

/**
 * The floor of ingesting: the same events, made ready beforehand, into the same table with its indexes and its
 * foreign key, by plain multi-row `INSERT … VALUES`; seconds for each statement.
 */
export async function insertPlainly(
  container: MedusaContainer,
  { batches, scans }: InsertInput,
): Promise<{ seconds: number[] }> {
  const work = batches.map((ids) => ids.flatMap((id) => rowsOf(id, scans)));
  return onConnection(container, async (client) => {
    const seconds: number[] = [];
    for (const rows of work) {
      const values = rows.flatMap((row) => Object.values(row));
      const text = statement(Object.keys(rows[0] ?? {}), rows.length);
      const start = performance.now();
      await client.query(text, values);
      seconds.push((performance.now() - start) / 1000);
    }
    return { seconds };
  });
}

function rowsOf(trackerId: string, scans: number) {
  const update = updateOf("FLOOR", scans);
  const events =
    update.kind === "snapshot" ? (readSnapshot(update.snapshot, null, new Date())?.events ?? []) : [];
  return events.map((event) => ({
    id: generateEntityId(undefined, "trev"),
    tracker_id: trackerId,
    ...event,
    source: "provider",
    public: true,
    created_by: null,
  }));
}

function statement(columns: string[], rows: number): string {
  const tuple = (row: number) =>
    `(${columns.map((_, index) => `$${row * columns.length + index + 1}`).join(",")})`;
  const names = columns.map((name) => `"${name}"`).join(", ");
  return `insert into tracking_event (${names}) values ${Array.from({ length: rows }, (_, row) => tuple(row)).join(",")}`;
}
