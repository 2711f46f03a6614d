import type { TrackingContext } from "../context";
import type { ProviderCommandPayload } from "../domain/effect";
import { applyFetchProblems } from "../operations/fetch-problems";
import { registrationRequestOf } from "../operations/registration";
import type { CommandResult } from "../provider";
import { readTrackersById } from "../repositories/tracker-repository";
import { type CommandAnswer, type CommandOutcome, giveCommand, type ProviderCommand } from "./give-command";
import { isPaused } from "./guarded-call";
import { handOverInstructions } from "./hand-over-instructions";
import { runStop } from "./stop-command";

/** Tells a provider what the database has already. */
export async function runProviderCommand(
  context: TrackingContext,
  command: ProviderCommand,
): Promise<CommandOutcome> {
  const { tracker_id: trackerId, payload } = command;
  if (await isPaused(context, payload.provider_id, payload.command)) {
    return { state: "paused" };
  }
  if (payload.command === "pass_instructions") {
    return handOverInstructions(context, trackerId, payload);
  }
  if (payload.command === "stop") {
    return runStop(context, command);
  }
  const given = await giveCommand(context, payload, () => send(context, trackerId, payload));
  if (given.state === "later") {
    return given;
  }
  const { answer } = given;
  if (answer.outcome !== "done" && trackerId !== null) {
    await markProblem(context, trackerId, payload, answer);
  }
  return { state: "done", outcome: answer.outcome };
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
    : // Of the registration that was meant: another carrier may be on its way to it.
      provider.changeDetails([{ ...registrationRequestOf(tracker), tracking_number, carrier_code }], calls);
}

/** The number is registered anew when the provider does not know it; a refusal is shown to the merchant. */
function markProblem(
  context: TrackingContext,
  trackerId: string,
  payload: ProviderCommandPayload,
  result: Exclude<CommandAnswer, { outcome: "done" }>,
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
