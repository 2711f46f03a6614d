import {
  type FetchResult,
  type TrackedNumber,
  UnreadableBodyError,
} from "../../../modules/tracking/provider";
import { objectIn } from "../../wire/fields";
import { readTrackItem } from "../snapshot/read-item";
import type { Verdict } from "../sorting/verdict";
import { refusedFor } from "./command-result";
import { type Call, perNumber, wireNumber } from "./endpoint";

/** `gettrackinfo`: what 17TRACK has on file, without asking the carrier. Free. It takes nothing but these two fields. */
export async function getTrackInfo(call: Call, numbers: TrackedNumber[]): Promise<FetchResult[]> {
  const verdicts = await perNumber(call, "gettrackinfo", numbers, wireNumber);
  return verdicts.map((verdict, index) => fetchResult(verdict, numbers[index] ?? null));
}

function fetchResult(verdict: Verdict, asked: TrackedNumber | null): FetchResult {
  switch (verdict.outcome) {
    case "accepted": {
      if (objectIn(verdict.item.track_info) === null) {
        return { outcome: "pending" };
      }
      return readUpdate(verdict.item, asked);
    }
    case "already":
    case "not_yet":
      return { outcome: "pending" };
    case "retracked_before":
      return refusedFor(verdict);
    default:
      return verdict;
  }
}

/** An item that cannot be understood must not take the others of its answer with it. */
function readUpdate(item: Record<string, unknown>, asked: TrackedNumber | null): FetchResult {
  try {
    const update = readTrackItem(item);
    return {
      outcome: "update",
      update: { ...update, carrier_code: update.carrier_code ?? asked?.carrier_code ?? null },
    };
  } catch (error) {
    if (error instanceof UnreadableBodyError) {
      return { outcome: "wait", reason: "try_later", message: error.message, code: null };
    }
    throw error;
  }
}
