import {
  ProviderCallError,
  type Refused,
  type RetrackedBefore,
  type Wait,
} from "../../../modules/tracking/provider";
import type { JsonObject } from "../../wire/fields";
import type { ItemAnswer } from "../batch/per-item";
import { scopeOf, sortError } from "./errors";

/** What became of one number, in words every endpoint shares. */
export type Verdict =
  | { outcome: "accepted"; item: JsonObject }
  /** It was so already; `item` is the rejection, which may name the carrier. */
  | { outcome: "already"; item: JsonObject }
  | { outcome: "not_yet" }
  | { outcome: "not_registered" }
  | RetrackedBefore
  | Refused
  | Wait;

/**
 * Sorts one answer.
 *
 * @param carrierName as the merchant knows the carrier; null when none is known
 */
export function verdictOn(answer: ItemAnswer, carrierName: string | null): Verdict {
  if (answer.kind === "accepted") {
    return { outcome: "accepted", item: answer.item };
  }
  if (answer.kind === "unmentioned") {
    return wait("try_later", "17TRACK's answer left this number out. It is tried again by itself.", null);
  }
  const { code, item } = answer;
  const sorted = sortError(code);
  switch (sorted.kind) {
    case "done_already":
      return { outcome: "already", item };
    case "not_yet":
      return { outcome: "not_yet" };
    case "not_registered":
      return { outcome: "not_registered" };
    case "retracked_before":
      return { outcome: "retracked_before", message: sorted.message, code };
    case "merchant_must_act":
      return {
        outcome: "refused",
        reason: sorted.reason,
        message: sorted.say(carrierName ?? "The carrier"),
        code,
      };
    case "wait_for_quota":
      return wait("quota", sorted.message, code);
    default:
      return wait("try_later", sorted.message, code);
  }
}

/**
 * When 17TRACK refuses every number of a call because key, account or webhook settings are wrong, the call has
 * failed as a whole.
 *
 * @throws ProviderCallError (configuration)
 */
export function throwIfMisconfigured(answers: ItemAnswer[]): void {
  const codes = answers.map((answer) => (answer.kind === "rejected" ? answer.code : null));
  const sorted = codes.map((code) => (code === null ? null : sortError(code)));
  const first = sorted[0];
  if (first?.kind === "configuration" && sorted.every((each) => each?.kind === "configuration")) {
    const code = codes[0];
    throw new ProviderCallError(`17TRACK refused every number (code ${code}). ${first.message}`, {
      kind: "configuration",
      ...scopeOf(first.concerns),
      ...(code === null || code === undefined ? {} : { code }),
    });
  }
}

function wait(reason: Wait["reason"], message: string, code: string | null): Wait {
  return { outcome: "wait", reason, message, code };
}
