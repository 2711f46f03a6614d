import type { TrackingContext } from "../context";
import type { ProviderCommandPayload } from "../domain/effect";
import { applyFetchProblems } from "../operations/fetch-problems";
import { registrationRequestOf } from "../operations/registration";
import type { CommandResult } from "../provider";
import { readTrackersById } from "../repositories/tracker-repository";
import { guardedCall, isPaused } from "./guarded-call";
import { handOverInstructions } from "./hand-over-instructions";
import { runStop } from "./stop-command";

/** A command as the outbox holds it. */
export interface ProviderCommand {
  tracker_id: string | null;
  payload: ProviderCommandPayload;
  /** Which attempt this is, the first being 1: an earlier one may have reached the provider. */
  attempts: number;
}

/** What became of a command: done, try again later, or refused for good. */
export type CommandOutcome =
  | { state: "done"; outcome: string }
  | { state: "later"; error: string }
  /** The provider is known to be away: waiting for it is no failure of the command. */
  | { state: "paused" };

/** Tells a provider what the database has already. */
export async function runProviderCommand(
  context: TrackingContext,
  command: ProviderCommand,
): Promise<CommandOutcome> {
  const { tracker_id: trackerId, payload } = command;
  if (await isPaused(context, payload.provider_id)) {
    return { state: "paused" };
  }
  if (payload.command === "pass_instructions") {
    return handOverInstructions(context, trackerId, payload);
  }
  if (payload.command === "stop") {
    return runStop(context, command);
  }
  const results = await guardedCall(context, payload.provider_id, "command", () =>
    send(context, trackerId, payload),
  );
  const result = results?.[0];
  if (result === undefined) {
    return { state: "later", error: `${payload.provider_id} could not be reached.` };
  }
  switch (result.outcome) {
    case "done":
      return { state: "done", outcome: "done" };
    case "wait":
      return { state: "later", error: result.message };
    case "not_registered":
    case "refused":
      if (trackerId !== null) {
        await markProblem(context, trackerId, payload, result);
      }
      return { state: "done", outcome: result.outcome };
  }
}

async function send(
  context: TrackingContext,
  trackerId: string | null,
  payload: ProviderCommandPayload,
): Promise<CommandResult[]> {
  const provider = context.providers.get(payload.provider_id);
  const calls = context.callContext(payload.provider_id);
  const { tracking_number, carrier_code, carrier_code_to } = payload;
  if (payload.command === "change_carrier" && carrier_code_to !== null) {
    const change = { tracking_number, carrier_code_from: carrier_code, carrier_code_to };
    return provider.changeCarrier([change], calls);
  }
  const [tracker] = await context.direct((sql) =>
    readTrackersById(sql, trackerId === null ? [] : [trackerId]),
  );
  return tracker === undefined
    ? [{ outcome: "done" }]
    : provider.changeDetails([registrationRequestOf(tracker)], calls);
}

/** The number is registered anew when the provider does not know it; a refusal is shown to the merchant. */
function markProblem(
  context: TrackingContext,
  trackerId: string,
  payload: ProviderCommandPayload,
  result: Exclude<CommandResult, { outcome: "done" } | { outcome: "wait" }>,
): Promise<void> {
  const { can_fetch } = context.providers.get(payload.provider_id);
  const { provider_id, tracking_number, carrier_code, carrier_code_to } = payload;
  const asked = { tracking_number, carrier_code: carrier_code_to ?? carrier_code };
  return context.transaction((sql) =>
    applyFetchProblems(sql, new Map([[trackerId, { provider_id, asked, result }]]), {
      can_fetch,
      now: new Date(),
    }),
  );
}
