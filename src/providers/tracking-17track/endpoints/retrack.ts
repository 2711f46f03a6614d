import type { CommandResult, TrackedNumber } from "../../../modules/tracking/provider";
import { commandResult } from "./command-result";
import { type Call, perNumber } from "./endpoint";

/**
 * `retrack`: follow a stopped number again. Free, but 17TRACK allows it once per number, and then refuses. A number
 * that is followed anyway counts as done.
 */
export async function retrack(call: Call, numbers: TrackedNumber[]): Promise<CommandResult[]> {
  return (await perNumber(call, "retrack", numbers)).map(commandResult);
}
