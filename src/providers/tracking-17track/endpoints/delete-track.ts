import type { CommandResult, TrackedNumber } from "../../../modules/tracking/provider";
import { commandResult } from "./command-result";
import { type Call, perNumber } from "./endpoint";

/**
 * `deletetrack`: 17TRACK forgets the number and everything it knows of it, at once and for good. Registering it
 * again costs quota again. A number it does not know counts as done.
 */
export async function deleteTrack(call: Call, numbers: TrackedNumber[]): Promise<CommandResult[]> {
  const verdicts = await perNumber(call, "deletetrack", numbers);
  return verdicts.map((verdict) =>
    verdict.outcome === "not_registered" ? { outcome: "done" } : commandResult(verdict),
  );
}
