import type { TrackedNumber } from "../../../modules/tracking/provider";
import type { Answer } from "../wire/envelope";
import { type ItemAnswer, matchItems } from "./per-item";

/** Numbers 17TRACK takes in one request. */
export const BATCH_SIZE = 40;

/**
 * Asks 17TRACK about a batch and returns one answer per item, in order. What looks the same on the wire is asked
 * once. When the request is refused as a whole for its content, it is sent again in halves until the culprit
 * stands alone: one malformed entry must not hold up the other 39.
 *
 * @param toWire an item as the endpoint takes it
 * @param send sends one request with these entries
 */
export async function ask<T extends TrackedNumber>(
  items: T[],
  toWire: (item: T) => object,
  send: (entries: object[]) => Promise<Answer>,
): Promise<ItemAnswer[]> {
  const keys = items.map((item) => JSON.stringify(toWire(item)));
  const distinct = [...new Map(items.map((item, index) => [keys[index], item]))];
  const answers = new Map<string | undefined, ItemAnswer>();
  for (let start = 0; start < distinct.length; start += BATCH_SIZE) {
    const batch = distinct.slice(start, start + BATCH_SIZE);
    const asked = batch.map(([, item]) => item);
    const said = await askInHalves(asked, (part) => send(part.map(toWire)));
    batch.forEach(([key], index) => {
      answers.set(key, said[index] ?? { kind: "unmentioned" });
    });
  }
  return keys.map((key) => answers.get(key) ?? { kind: "unmentioned" });
}

async function askInHalves<T extends TrackedNumber>(
  items: T[],
  send: (items: T[]) => Promise<Answer>,
): Promise<ItemAnswer[]> {
  const answer = await send(items);
  if (answer.kind === "answered") {
    return matchItems(items, answer);
  }
  if (items.length <= 1) {
    return items.map(() => ({ kind: "rejected", code: answer.code, item: {} }));
  }
  const middle = Math.ceil(items.length / 2);
  const first = await askInHalves(items.slice(0, middle), send);
  return [...first, ...(await askInHalves(items.slice(middle), send))];
}
