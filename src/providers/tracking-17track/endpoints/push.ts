import type { CommandResult, TrackedNumber } from "../../../modules/tracking/provider";
import { commandResult } from "./command-result";
import { type Call, perNumber } from "./endpoint";

/** `push`: 17TRACK sends the webhook of each number's present state once more. Free. */
export async function push(call: Call, numbers: TrackedNumber[]): Promise<CommandResult[]> {
  return (await perNumber(call, "push", numbers)).map(commandResult);
}
