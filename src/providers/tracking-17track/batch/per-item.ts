import { normalizeTrackingNumber } from "../../../modules/tracking/domain/tracking-number";
import type { TrackedNumber } from "../../../modules/tracking/provider";
import { type JsonObject, objectAt, textAt } from "../../wire/fields";
import { carrierCodeOf } from "../wire/carrier-code";
import type { Answer } from "../wire/envelope";

/** What 17TRACK said about one number. */
export type ItemAnswer =
  | { kind: "accepted"; item: JsonObject }
  | { kind: "rejected"; code: string | null; item: JsonObject }
  | { kind: "unmentioned" };

/**
 * Finds what an answer says about each number asked for. Numbers match in any case (17TRACK echoes them
 * upper-cased), carriers as integer or text. An entry whose carrier differs is taken when nothing fits better:
 * 17TRACK corrects carriers, and a rejection may come without one. No entry is taken twice.
 *
 * @returns one answer per item, in the order of the items
 */
export function matchItems(items: TrackedNumber[], answer: Answer & { kind: "answered" }): ItemAnswer[] {
  const entries = [
    ...answer.accepted.map((item): Entry => entryOf(item, { kind: "accepted", item })),
    ...answer.rejected.map(
      (item): Entry =>
        entryOf(item, { kind: "rejected", code: textAt(objectAt(item, "error"), "code"), item }),
    ),
  ];
  const taken = new Set<Entry>();
  const found = new Array<ItemAnswer | undefined>(items.length).fill(undefined);
  for (const fits of [sameCarrier, anyCarrier]) {
    items.forEach((item, index) => {
      const entry = entries.find((candidate) => !taken.has(candidate) && fits(item, candidate));
      if (found[index] === undefined && entry !== undefined) {
        taken.add(entry);
        found[index] = entry.answer;
      }
    });
  }
  return found.map((match) => match ?? { kind: "unmentioned" });
}

interface Entry {
  number: string;
  carrier: string | null;
  answer: ItemAnswer;
}

function entryOf(item: JsonObject, answer: ItemAnswer): Entry {
  return {
    number: normalizeTrackingNumber(textAt(item, "number") ?? ""),
    carrier: carrierCodeOf(item.carrier),
    answer,
  };
}

function sameCarrier(item: TrackedNumber, entry: Entry): boolean {
  return anyCarrier(item, entry) && carrierCodeOf(item.carrier_code) === entry.carrier;
}

function anyCarrier(item: TrackedNumber, entry: Entry): boolean {
  return normalizeTrackingNumber(item.tracking_number) === entry.number;
}
