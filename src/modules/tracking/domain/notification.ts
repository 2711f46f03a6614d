import { isStillDayIn } from "./country-day";
import { isOver, type TrackerReason, type TrackerStatus } from "./status";

/** The moments at which a customer may be told something about a package. */
export const NOTIFICATION_KINDS = [
  "shipped",
  "out_for_delivery",
  "available_for_pickup",
  "failed_attempt",
  "exception",
  "delivered",
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

const DAY = 24 * 3_600_000;

/** News older than this is history: nobody is told. */
const STALE_AFTER = 7 * DAY;

/** Carriers misfire: an exception must hold this long before a customer hears of it. */
export const EXCEPTION_HOLD_MS = 30 * 60_000;

/** Troubles that a customer can act on or must know of. */
const TELLING_REASONS: ReadonlySet<TrackerReason | null> = new Set([
  "customs_needs_recipient",
  "bad_address",
  "refused",
  "returning",
  "damaged",
  "lost",
]);

/** What a package was doing at one moment, and the scan that this rests on. */
export interface Situation {
  status: TrackerStatus;
  reason: TrackerReason | null;
  /** Null when the status came without any scan. */
  cause: Cause | null;
  /** When the status came about, as far as anyone knows: what counts where no scan does. */
  status_at: Date | null;
}

export interface Cause {
  fingerprint: string;
  occurred_at: string;
  local_time: string | null;
  /** Whether the scan itself says the status; otherwise it is the newest of a snapshot in which none does. */
  says_status: boolean;
}

/** Which mail a situation calls for, apart from whether it is news. */
export function kindOf({ status, reason }: Pick<Situation, "status" | "reason">): NotificationKind | null {
  switch (status) {
    case "out_for_delivery":
    case "available_for_pickup":
    case "failed_attempt":
    case "delivered":
      return status;
    case "exception":
      return TELLING_REASONS.has(reason) ? "exception" : null;
    default:
      return reason === "customs_needs_recipient" ? "exception" : null;
  }
}

export interface Announcement {
  kind: NotificationKind;
  /** Names the event that caused it: the same key is the same news. */
  key: string;
  /** Milliseconds to hold it back, to see whether it still holds. */
  hold_ms: number;
}

/**
 * What a customer should be told after a package went from one situation to another; null for nothing.
 *
 * @param before null before the first news of the package
 * @param trackedSince when we began to follow it: what was over by then is not news
 */
export function announcementFor(
  before: Situation | null,
  after: Situation,
  trackedSince: Date,
  now: Date,
): Announcement | null {
  const kind = kindOf(after);
  if (kind === null || !isNews(before, after)) {
    return null;
  }
  const causedAt = after.cause === null ? null : new Date(after.cause.occurred_at);
  const happenedAt = causedAt ?? after.status_at;
  if (happenedAt !== null && now.getTime() - happenedAt.getTime() > STALE_AFTER) {
    return null;
  }
  if (before === null && isOver(after) && (causedAt === null || causedAt < wholeSecond(trackedSince))) {
    return null;
  }
  return { kind, key: keyOf(kind, after), hold_ms: kind === "exception" ? EXCEPTION_HOLD_MS : 0 };
}

/** Carriers' times have no fractions: a scan of the second in which we began may look earlier. */
function wholeSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

/**
 * A change is news; so is one more failed attempt, and one more day on the vehicle. A scan repeated is not,
 * nor one more scan that says the same, nor one that says nothing.
 */
function isNews(before: Situation | null, after: Situation): boolean {
  if (before === null || before.status !== after.status || kindOf(before) !== kindOf(after)) {
    return true;
  }
  if (kindOf(after) === "exception" && before.reason !== after.reason) {
    return true;
  }
  if (before.cause === null || !after.cause?.says_status) {
    return false;
  }
  const later = after.cause.occurred_at > before.cause.occurred_at;
  if (after.status === "failed_attempt") {
    return later && after.cause.fingerprint !== before.cause.fingerprint;
  }
  return after.status === "out_for_delivery" && later && localDay(after.cause) !== localDay(before.cause);
}

function keyOf(kind: NotificationKind, { reason, cause }: Situation): string {
  switch (kind) {
    case "out_for_delivery":
      return `${kind}:${cause === null ? "undated" : localDay(cause)}`;
    case "exception":
      return `${kind}:${reason}:${cause?.fingerprint ?? "undated"}`;
    default:
      return `${kind}:${cause?.fingerprint ?? "undated"}`;
  }
}

/** The calendar day of a scan where it happened, `YYYY-MM-DD`. */
export function localDay({ occurred_at, local_time }: Pick<Cause, "occurred_at" | "local_time">): string {
  return local_time?.slice(0, 10) ?? occurred_at.slice(0, 10);
}

/**
 * Whether it is still the scan's own calendar day, where the scan happened. Without an offset in the carrier's time the
 * clocks of the country count; where they are not known, the 24 h after the scan do.
 *
 * @param country ISO 3166-1 alpha-2 of where the scan happened
 */
export function isSameLocalDay(
  scan: Pick<Cause, "occurred_at" | "local_time">,
  country: string | null,
  now: Date,
): boolean {
  const { occurred_at, local_time } = scan;
  const match = local_time?.match(/([+-])(\d{2}):(\d{2})$/);
  const utc = local_time?.endsWith("Z") ?? false;
  if (!match && !utc) {
    const still = isStillDayIn(country, { day: local_time?.slice(0, 10) ?? null, occurred_at }, now);
    return still ?? now.getTime() - new Date(occurred_at).getTime() < DAY;
  }
  const minutes = match ? Number(match[2]) * 60 + Number(match[3]) : 0;
  const there = new Date(now.getTime() + (match?.[1] === "-" ? -minutes : minutes) * 60_000);
  return there.toISOString().slice(0, 10) === localDay(scan);
}
