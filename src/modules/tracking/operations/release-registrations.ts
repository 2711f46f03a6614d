import type { NewEffect } from "../domain/effect";
import type { RegistrationName } from "../repositories/registration-name";
import type { Sql } from "../repositories/sql";
import { findUnusedRegistrations } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";

/** A registration that a tracker has or had. */
type Registration = RegistrationName & Pick<TrackerRow, "id" | "order_id">;

/**
 * Commands that end registrations which no tracker uses any more.
 *
 * @param former `let_go_by`: a live tracker that had it and was corrected to have another
 */
export async function stopUnused(
  sql: Sql,
  former: (Registration & Pick<TrackerRow, "provider_state"> & { let_go_by?: string })[],
  now: Date,
): Promise<NewEffect[]> {
  const registered = former.filter(({ provider_state }) => provider_state === "registered");
  const unused = new Set((await findUnusedRegistrations(sql, registered)).map(nameOf));
  return registered
    .filter((tracker) => unused.has(nameOf(tracker)))
    .map((tracker) => stopCommand(tracker, now));
}

/** Tells the provider to stop; trackers that share a registration and let go of it together tell it once. */
export function stopCommand(tracker: Registration, now: Date): NewEffect {
  const { id, order_id, provider_id, tracking_number, carrier_code } = tracker;
  return {
    kind: "provider_command",
    unique_key: `stop:${nameOf(tracker)}:${now.getTime()}`,
    tracker_id: id,
    order_id,
    payload: { provider_id, command: "stop", tracking_number, carrier_code, carrier_code_to: null },
  };
}

function nameOf({ provider_id, tracking_number, carrier_code }: RegistrationName): string {
  return `${provider_id}:${tracking_number}:${carrier_code ?? ""}`;
}
