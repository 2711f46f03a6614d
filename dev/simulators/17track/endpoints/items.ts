import type { WireEnvelope, WireRejected } from "../contract";
import { failure, rejected, type WireError, wireError } from "../errors";

/** Numbers per call. */
const MAX_ITEMS = 40;

export type Item = Record<string, unknown>;

/** Collects what happened to each number of a call. */
export class Results {
  readonly accepted: object[] = [];
  readonly rejected: WireRejected[] = [];

  accept(item: object): void {
    this.accepted.push(item);
  }

  reject(number: string, carrier: number | string | undefined, error: WireError): void {
    this.rejected.push(rejected(number, carrier, error));
  }
}

/**
 * Runs a call that takes an array of numbers.
 * Numbers are trimmed and upper-cased, as 17TRACK echoes them.
 */
export function forEachNumber(
  body: unknown,
  handle: (number: string, item: Item, results: Results) => void,
): WireEnvelope {
  if (!Array.isArray(body) || body.length === 0) {
    return failure(wireError(-18010013));
  }
  if (body.length > MAX_ITEMS) {
    return failure(wireError(-18010014));
  }
  const results = new Results();
  for (const entry of body as unknown[]) {
    const item = isItem(entry) ? entry : {};
    const number = normalNumber(item.number);
    if (number === "") {
      results.reject("", undefined, wireError(-18010010, "number"));
    } else {
      handle(number, item, results);
    }
  }
  return { code: 0, data: { accepted: results.accepted, rejected: results.rejected } };
}

export function normalNumber(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim().toUpperCase() : "";
}

export function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A carrier code; undefined when none was sent (0 and blanks included), NaN when it isn't one. */
export function carrierOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "" || value === 0 || value === "0") {
    return undefined;
  }
  const text = String(value).trim();
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** A text field; null when it is missing or empty. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
