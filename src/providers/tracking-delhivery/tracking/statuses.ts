import type { TrackerReason, TrackerStatus } from "../../../modules/tracking/domain/status";

/** What is made of a status; both null when Delhivery's words are unknown to us. */
export interface Meaning {
  status: TrackerStatus | null;
  reason: TrackerReason | null;
}

/**
 * StatusType, Status, and what we make of the two together (https://one.delhivery.com/developer-portal, B2C). One word
 * means different things in different types: `Dispatched` is on the way to the customer (UD), to collect something from
 * them (PP), and back to the shop (RT, PU).
 *
 * What comes back is never "delivered", whoever asked for it: RTO is a package that went back to its sender, DTO one that
 * was collected from the customer and has arrived in the shop. Their last way is not "out for delivery" either.
 */
export const PAIRS: readonly (readonly [
  type: string,
  status: string,
  ours: TrackerStatus,
  reason: TrackerReason | null,
])[] = [
  ["UD", "Manifested", "info_received", null],
  ["UD", "Not Picked", "info_received", null],
  ["UD", "In Transit", "in_transit", null],
  ["UD", "Pending", "in_transit", null],
  ["UD", "Dispatched", "out_for_delivery", null],
  ["DL", "Delivered", "delivered", null],
  ["DL", "RTO", "exception", "returned"],
  ["DL", "DTO", "exception", "returned"],
  ["RT", "In Transit", "exception", "returning"],
  ["RT", "Pending", "exception", "returning"],
  ["RT", "Dispatched", "exception", "returning"],
  ["PP", "Open", "info_received", null],
  ["PP", "Scheduled", "info_received", null],
  ["PP", "Dispatched", "info_received", null],
  ["PU", "In Transit", "in_transit", null],
  ["PU", "Pending", "in_transit", null],
  ["PU", "Dispatched", "in_transit", null],
  ["CN", "Canceled", "exception", "cancelled"],
  ["CN", "Closed", "exception", "cancelled"],
  ["LOST", "LOST", "exception", "lost"],
];

/**
 * A package that is `Pending` waits at the last depot: before its first way to the customer, or after one that led to
 * nothing. Only the NSL code tells the two apart. These are the codes after which Delhivery lets a merchant ask for
 * another attempt, with the words they come with.
 */
export const FAILED_ATTEMPTS: Readonly<Record<string, TrackerReason>> = {
  "EOD-6": "refused", // Customer refused to accept, or cancelled the order
  "EOD-11": "recipient_absent", // Consignee unavailable
  "EOD-15": "bad_address", // Consignee moved
  "EOD-43": "other", // Customer wants to collect it
  "EOD-69": "other", // Customer asked to open it first
  "EOD-74": "bad_address", // Bad or incomplete address
  "EOD-104": "other", // Entry to the area is restricted
};

/** Belongs to the same codes, but says that nobody was sent. */
const NOT_ATTEMPTED = "EOD-86";

const MEANINGS = new Map<string, Meaning>(
  PAIRS.map(([type, word, status, reason]) => [keyOf(type, word), { status, reason }]),
);

/**
 * What Delhivery's words mean, in any case and with any blanks. `LOST` is said as the type, as the status, or as both.
 *
 * @param code the NSL code, which comes as `NSLCode` or `StatusCode`
 */
export function meaningOf(type: string | null, word: string | null, code: string | null): Meaning {
  if (plain(type) === "lost" || plain(word) === "lost") {
    return { status: "exception", reason: "lost" };
  }
  const key = keyOf(type, word);
  if (key === keyOf("UD", "Pending")) {
    const nsl = plain(code).toUpperCase();
    const failed = Object.hasOwn(FAILED_ATTEMPTS, nsl) ? FAILED_ATTEMPTS[nsl] : undefined;
    if (failed !== undefined) {
      return { status: "failed_attempt", reason: failed };
    }
    if (nsl === NOT_ATTEMPTED) {
      return { status: "in_transit", reason: "delayed" };
    }
  }
  return MEANINGS.get(key) ?? { status: null, reason: null };
}

function keyOf(type: string | null, word: string | null): string {
  return `${plain(type)}/${plain(word)}`;
}

function plain(text: string | null): string {
  return (text ?? "").trim().replace(/\s+/g, " ").toLowerCase();
}
