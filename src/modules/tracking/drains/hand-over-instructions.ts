import type { TrackingContext } from "../context";
import type { ProviderCommandPayload } from "../domain/effect";
import { isInstructable } from "../domain/instructable";
import type { CommandResult, TrackingProvider } from "../provider";
import {
  type DeliveryInstructionRow,
  findCurrentInstruction,
  noteHandover,
} from "../repositories/delivery-instruction-repository";
import { readTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { type CommandAnswer, type CommandOutcome, giveCommand } from "./give-command";

/** Tells a provider what the customer would like it to do with a package, if that can still do something. */
export async function handOverInstructions(
  context: TrackingContext,
  trackerId: string | null,
  payload: ProviderCommandPayload,
): Promise<CommandOutcome> {
  const { providers } = context;
  const provider = providers.has(payload.provider_id) ? providers.get(payload.provider_id) : null;
  const [tracker] = await context.direct((sql) =>
    readTrackersById(sql, trackerId === null ? [] : [trackerId]),
  );
  if (tracker === undefined || provider?.passInstructions === undefined) {
    return { state: "done", outcome: "not_taken" };
  }
  const instruction = await context.direct((sql) => findCurrentInstruction(sql, tracker.order_id));
  if (instruction === null || instruction.id !== payload.instruction_id) {
    return { state: "done", outcome: "replaced" };
  }
  const why = whyNotTell(tracker, payload);
  if (why !== null) {
    return { state: "done", outcome: why };
  }
  if (tracker.provider_state === "waiting") {
    // What the provider does not know yet, it can be told nothing about.
    return { state: "paused" };
  }
  const given = await giveCommand(context, payload, () => tell(context, provider, tracker, instruction));
  return given.state === "later" ? given : take(context, tracker, instruction, given.answer);
}

function whyNotTell(tracker: TrackerRow, payload: ProviderCommandPayload): string | null {
  const another =
    tracker.provider_id !== payload.provider_id || tracker.tracking_number !== payload.tracking_number;
  if (tracker.removed_at !== null || another) {
    return "another_package";
  }
  if (!isInstructable(tracker)) {
    return "too_late";
  }
  return tracker.provider_state === "refused" || tracker.provider_state === "stopped" ? "not_followed" : null;
}

async function tell(
  context: TrackingContext,
  provider: TrackingProvider,
  { provider_id, tracking_number, carrier_code }: TrackerRow,
  { text }: DeliveryInstructionRow,
): Promise<CommandResult[]> {
  const instructions = [{ tracking_number, carrier_code, text }];
  return (await provider.passInstructions?.(instructions, context.callContext(provider_id))) ?? [];
}

async function take(
  context: TrackingContext,
  { id: tracker_id, provider_id }: TrackerRow,
  instruction: DeliveryInstructionRow,
  result: CommandAnswer,
): Promise<CommandOutcome> {
  switch (result.outcome) {
    case "not_registered":
      return { state: "later", error: `${provider_id} does not know the package yet.` };
    case "done":
    case "refused": {
      const taken = result.outcome === "done";
      const message = taken ? null : result.message.slice(0, 500);
      const outcome = taken ? "taken" : "refused";
      const at = new Date().toISOString();
      await context.direct((sql) =>
        noteHandover(sql, instruction.id, { tracker_id, provider_id, outcome, message, at }),
      );
      return { state: "done", outcome };
    }
  }
}
