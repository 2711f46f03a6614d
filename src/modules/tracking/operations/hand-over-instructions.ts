import type { NewEffect } from "../domain/effect";
import { isInstructable } from "../domain/instructable";
import type { Capabilities } from "../provider";
import {
  type DeliveryInstructionRow,
  findCurrentInstructions,
} from "../repositories/delivery-instruction-repository";
import type { Sql } from "../repositories/sql";
import type { TrackerRow } from "../repositories/tracker-row";

type CapabilitiesOf = (providerId: string) => Capabilities;

/** Commands that tell a text to the providers of these packages, as far as they take instructions. */
export function handoversOf(
  instruction: Pick<DeliveryInstructionRow, "id">,
  trackers: TrackerRow[],
  capabilities: CapabilitiesOf,
): NewEffect[] {
  return trackers
    .filter((tracker) => isToldTo(tracker, capabilities) && isInstructable(tracker))
    .map(({ id, order_id, provider_id, tracking_number, carrier_code }) => ({
      kind: "provider_command",
      unique_key: `pass_instructions:${instruction.id}:${id}:${provider_id}:${tracking_number}:${carrier_code ?? ""}`,
      tracker_id: id,
      order_id,
      payload: {
        provider_id,
        command: "pass_instructions",
        tracking_number,
        carrier_code,
        carrier_code_to: null,
        instruction_id: instruction.id,
      },
    }));
}

/** The same for packages that were entered, or became others, after their customers had said what they would like. */
export async function handoversOfCurrent(
  sql: Sql,
  trackers: TrackerRow[],
  capabilities: CapabilitiesOf,
): Promise<NewEffect[]> {
  const told = trackers.filter((tracker) => isToldTo(tracker, capabilities));
  if (told.length === 0) {
    return [];
  }
  const instructions = await findCurrentInstructions(sql, [...new Set(told.map(({ order_id }) => order_id))]);
  return instructions.flatMap((instruction) =>
    handoversOf(
      instruction,
      told.filter(({ order_id }) => order_id === instruction.order_id),
      capabilities,
    ),
  );
}

/**
 * Whether instructions are passed on to anybody who brings what is still to come. Of what has no number yet it depends on
 * who will follow it: the provider that does so when nothing else decides.
 */
export function arePassedOn(
  trackers: TrackerRow[],
  defaultProviderId: string | null,
  capabilities: CapabilitiesOf,
): boolean {
  const coming = trackers.filter((tracker) => tracker.direction === "outbound" && isInstructable(tracker));
  return coming.length === 0
    ? defaultProviderId !== null && capabilities(defaultProviderId).takes_instructions
    : coming.some((tracker) => isToldTo(tracker, capabilities));
}

function isToldTo({ direction, removed_at, provider_id }: TrackerRow, capabilities: CapabilitiesOf): boolean {
  return direction === "outbound" && removed_at === null && capabilities(provider_id).takes_instructions;
}
