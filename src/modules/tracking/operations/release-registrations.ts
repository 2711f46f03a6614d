import type { NewEffect } from "../domain/effect";
import type { Sql } from "../repositories/sql";
import { findUnusedRegistrations } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";

/** A registration that a tracker had: one may serve several trackers. */
type Registration = Pick<
  TrackerRow,
  "provider_id" | "tracking_number" | "carrier_code" | "provider_state" | "id"
>;

/** Commands that end registrations which no tracker uses any more. */
export async function stopUnused(sql: Sql, former: Registration[]): Promise<NewEffect[]> {
  const registered = former.filter(({ provider_state }) => provider_state === "registered");
  const unused = await findUnusedRegistrations(sql, registered);
  return unused.map(({ provider_id, tracking_number, carrier_code }) => ({
    kind: "provider_command" as const,
    unique_key: `stop:${provider_id}:${tracking_number}:${carrier_code ?? ""}:${Date.now()}`,
    tracker_id: registered.find((row) => row.tracking_number === tracking_number)?.id ?? null,
    order_id: null,
    payload: { provider_id, command: "stop" as const, tracking_number, carrier_code, carrier_code_to: null },
  }));
}
