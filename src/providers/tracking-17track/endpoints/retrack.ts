import type { RetrackResult, TrackedNumber } from "../../../modules/tracking/provider";
import { commandResult } from "./command-result";
import { type Call, perNumber } from "./endpoint";

/**
 * `retrack`: follow a stopped number again. Free, but 17TRACK allows it once per number. A number that is followed
 * anyway counts as done.
 */
export async function retrack(call: Call, numbers: TrackedNumber[]): Promise<RetrackResult[]> {
  const verdicts = await perNumber(call, "retrack", numbers);
  return verdicts.map((verdict) =>
    verdict.outcome === "retracked_before" ? verdict : commandResult(verdict),
  );
}
