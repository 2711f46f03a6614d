import type { ApiVersion } from "../contract";
import { carrierOf, type Item, isItem, normalNumber } from "../endpoints/items";
import { type WireError, wireError } from "../errors";

/** Numbers in the `number` filter. */
const MAX_NUMBERS = 200;

const ORDERS = [
  "RegisterTimeAsc",
  "RegisterTimeDesc",
  "PushTimeAsc",
  "PushTimeDesc",
  "TrackTimeAsc",
  "TrackTimeDesc",
] as const;
export type ListOrder = (typeof ORDERS)[number];

const TIMES = ["register_time", "track_time", "push_time", "stop_time"] as const;
export type ListTime = (typeof TIMES)[number];

/** A time window in whole seconds since 1970, both ends included. */
export interface TimeRange {
  time: ListTime;
  from: number;
  to: number;
}

export interface ListQuery {
  numbers: string[];
  carrier: number | undefined;
  /** Fields of a list item that must have this value. */
  equals: [field: string, value: string][];
  ranges: TimeRange[];
  order_by: ListOrder;
  page_no: number;
}

/** Reads gettracklist's body. Everything is optional; unknown fields are ignored. */
export function readListQuery(body: unknown, version: ApiVersion): ListQuery | { error: WireError } {
  if (body !== undefined && !isItem(body)) {
    return { error: wireError(-18010013) };
  }
  const given = body ?? {};
  const numbers = listOf(given.number);
  const order_by = ORDERS.find((order) => order === (given.order_by ?? "RegisterTimeDesc"));
  const page_no = Number(given.page_no ?? 1);
  const ranges = readRanges(given);
  if (numbers.length > MAX_NUMBERS) {
    return { error: wireError(-18010011, "number") };
  }
  if (order_by === undefined) {
    return { error: wireError(-18010015, String(given.order_by), "order_by") };
  }
  if (!Number.isInteger(page_no) || page_no < 1) {
    return { error: wireError(-18010015, String(given.page_no), "page_no") };
  }
  if ("error" in ranges) {
    return ranges;
  }
  const carrier = carrierOf(given.carrier);
  return { numbers, carrier, equals: equalities(given, version), ranges: ranges.ranges, order_by, page_no };
}

function equalities(given: Item, version: ApiVersion): [string, string][] {
  const fields = ["data_origin", "package_status", "tracking_status", "push_status"];
  const all = version === "v2.4" ? [...fields, "sync_status"] : fields;
  return all.flatMap((field): [string, string][] => {
    const value = given[field];
    return value === undefined || value === null || value === "" ? [] : [[field, String(value)]];
  });
}

function readRanges(given: Item): { ranges: TimeRange[] } | { error: WireError } {
  const ranges: TimeRange[] = [];
  for (const time of TIMES) {
    const from = seconds(given[`${time}_from`], Number.NEGATIVE_INFINITY);
    const to = seconds(given[`${time}_to`], Number.POSITIVE_INFINITY);
    if (Number.isNaN(from) || Number.isNaN(to)) {
      const field = Number.isNaN(from) ? `${time}_from` : `${time}_to`;
      return { error: wireError(-18010015, String(given[field]), field) };
    }
    if (from !== Number.NEGATIVE_INFINITY || to !== Number.POSITIVE_INFINITY) {
      ranges.push({ time, from, to });
    }
  }
  return { ranges };
}

function seconds(value: unknown, missing: number): number {
  if (value === undefined || value === null || value === "") {
    return missing;
  }
  return Math.floor(Date.parse(String(value)) / 1000);
}

function listOf(value: unknown): string[] {
  return String(value ?? "")
    .split(",")
    .map(normalNumber)
    .filter((number) => number !== "");
}
