import type { CommandResult, Refused, RetrackedBefore } from "../../../modules/tracking/provider";
import type { Verdict } from "../sorting/verdict";

/** The verdict on a command: done when 17TRACK did it, or when it was so already. */
export function commandResult(verdict: Verdict): CommandResult {
  switch (verdict.outcome) {
    case "accepted":
    case "already":
      return { outcome: "done" };
    case "not_yet":
      return {
        outcome: "wait",
        reason: "try_later",
        message: "17TRACK has no news of this number yet. It is tried again by itself.",
        code: "-18019909",
      };
    case "retracked_before":
      return refusedFor(verdict);
    default:
      return verdict;
  }
}

/** For a command that can do nothing with a stopped number which was retracked before. */
export function refusedFor({ message, code }: RetrackedBefore): Refused {
  return { outcome: "refused", reason: "other", message, code };
}
