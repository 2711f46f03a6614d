import type { CommandResult, TrackedNumber } from "../../../modules/tracking/provider";
import { commandResult } from "./command-result";
import { type Call, perNumber } from "./endpoint";

/** `stoptrack`: 17TRACK asks the carrier no more. Free; a number that was stopped before counts as done. */
export async function stopTrack(call: Call, numbers: TrackedNumber[]): Promise<CommandResult[]> {
  return (await perNumber(call, "stoptrack", numbers)).map(commandResult);
}
