import type { TrackingContext } from "../context";
import type { ProviderCommandPayload } from "../domain/effect";
import type { CommandResult } from "../provider";
import { guardedCall } from "./guarded-call";

/** A command as the outbox holds it. */
export interface ProviderCommand {
  tracker_id: string | null;
  payload: ProviderCommandPayload;
  /** Which attempt this is, the first being 1: an earlier one may have reached the provider. */
  attempts: number;
}

/** It is to be tried again, with a growing gap. */
interface Later {
  state: "later";
  error: string;
}

/** What became of a command: done, try again later, or refused for good. */
export type CommandOutcome =
  | { state: "done"; outcome: string }
  | Later
  /** The provider is known to be away: waiting for it is no failure of the command. */
  | { state: "paused" };

/** A provider's last word on a command. */
export type CommandAnswer = Exclude<CommandResult, { outcome: "wait" }>;

/** Gives a provider one command. Whoever cannot be reached, or cannot do it just now, is asked again later. */
export async function giveCommand(
  context: TrackingContext,
  { provider_id, command }: Pick<ProviderCommandPayload, "provider_id" | "command">,
  call: () => Promise<CommandResult[]>,
): Promise<{ state: "answered"; answer: CommandAnswer } | Later> {
  const results = await guardedCall(context, provider_id, command, call);
  const answer = results?.[0];
  if (answer === undefined) {
    return { state: "later", error: `${provider_id} could not be reached.` };
  }
  return answer.outcome === "wait"
    ? { state: "later", error: answer.message }
    : { state: "answered", answer };
}
