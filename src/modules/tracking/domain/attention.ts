import { addBusinessDays } from "./business-days";
import { isOver, type TrackerReason, type TrackerStatus } from "./status";

/** Why a package needs a person, the most urgent first. */
export const ATTENTION_REASONS = [
  "registration_refused",
  "customs_needs_recipient",
  "customer_says_not_received",
  "bad_address",
  "lost",
  "destroyed",
  "damaged",
  "refused_by_recipient",
  "returning",
  "returned",
  "cancelled",
  "failed_attempt",
  "held_at_pickup",
  "exception",
  "expired",
  "stopped",
  "late",
  "no_first_scan",
  "no_news",
] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

export interface AttentionThresholds {
  /** Business days after shipping without any scan. */
  no_first_scan_days: number;
  /** Business days without news, within one country. */
  no_news_domestic_days: number;
  /** Business days without news, across a border (or when the countries are not known). */
  no_news_international_days: number;
  /** Days at a pick-up place. */
  held_at_pickup_days: number;
}

export const DEFAULT_THRESHOLDS: AttentionThresholds = {
  no_first_scan_days: 4,
  no_news_domestic_days: 3,
  no_news_international_days: 5,
  held_at_pickup_days: 3,
};

export interface AttentionFacts {
  direction: "outbound" | "return";
  status: TrackerStatus;
  reason: TrackerReason | null;
  status_at: Date | null;
  provider_state: "waiting" | "registered" | "refused" | "stopped";
  shipped_at: Date | null;
  last_event_at: Date | null;
  /** When the estimated delivery is over. */
  estimated_to: Date | null;
  /** Since when the customer says that it did not arrive; null when nobody does, or it was settled. */
  not_received_at: Date | null;
  origin_country: string | null;
  destination_country: string | null;
}

const DAY = 24 * 3_600_000;

/** The reasons that hold at once, whatever the clock says. */
const BY_REASON: Partial<Record<TrackerReason, AttentionReason>> = {
  customs_needs_recipient: "customs_needs_recipient",
  bad_address: "bad_address",
  lost: "lost",
  destroyed: "destroyed",
  damaged: "damaged",
  refused: "refused_by_recipient",
  returning: "returning",
  returned: "returned",
  cancelled: "cancelled",
};

/** A return is meant to come back. */
const EXPECTED_OF_RETURNS: ReadonlySet<AttentionReason> = new Set(["returning", "returned"]);

export interface Attention {
  /** The most urgent reason; null when nobody is needed. */
  reason: AttentionReason | null;
  /** When time alone may change the answer; null: never. */
  check_at: Date | null;
}

/** Whether a package needs a person, why, and when to ask again. */
export function attentionOf(
  facts: AttentionFacts,
  now: Date,
  thresholds: AttentionThresholds = DEFAULT_THRESHOLDS,
): Attention {
  const candidates: AttentionReason[] = standingReasons(facts);
  let checkAt: Date | null = null;
  for (const { reason, at } of deadlines(facts, thresholds)) {
    if (at <= now) {
      candidates.push(reason);
    } else if (checkAt === null || at < checkAt) {
      checkAt = at;
    }
  }
  return { reason: mostUrgent(candidates), check_at: checkAt };
}

/** The most urgent of several reasons; null of none. */
export function mostUrgent(candidates: readonly AttentionReason[]): AttentionReason | null {
  return ATTENTION_REASONS.find((reason) => candidates.includes(reason)) ?? null;
}

function standingReasons(facts: AttentionFacts): AttentionReason[] {
  if (facts.status === "delivered") {
    return facts.not_received_at === null ? [] : ["customer_says_not_received"];
  }
  const reasons: AttentionReason[] = [];
  if (facts.provider_state === "refused") {
    reasons.push("registration_refused");
  }
  if (facts.provider_state === "stopped" && !isOver(facts)) {
    reasons.push("stopped");
  }
  if (facts.status === "expired") {
    reasons.push("expired");
  }
  const named = facts.reason === null ? undefined : BY_REASON[facts.reason];
  if (named !== undefined && !(facts.direction === "return" && EXPECTED_OF_RETURNS.has(named))) {
    reasons.push(named);
  }
  if (facts.status === "failed_attempt") {
    reasons.push("failed_attempt");
  }
  if (facts.status === "exception" && named === undefined) {
    reasons.push("exception");
  }
  return reasons;
}

function deadlines(
  facts: AttentionFacts,
  thresholds: AttentionThresholds,
): { reason: AttentionReason; at: Date }[] {
  if (isOver(facts) || facts.shipped_at === null) {
    return [];
  }
  const found: { reason: AttentionReason; at: Date }[] = [];
  if (facts.status === "available_for_pickup" && facts.status_at !== null) {
    const at = new Date(facts.status_at.getTime() + thresholds.held_at_pickup_days * DAY);
    found.push({ reason: "held_at_pickup", at });
  } else if (facts.estimated_to !== null) {
    found.push({ reason: "late", at: facts.estimated_to });
  }
  const scanned =
    facts.last_event_at !== null && facts.status !== "pending" && facts.status !== "info_received";
  if (!scanned) {
    const at = addBusinessDays(facts.shipped_at, thresholds.no_first_scan_days);
    found.push({ reason: "no_first_scan", at });
  } else if (facts.status !== "available_for_pickup" && facts.last_event_at !== null) {
    const domestic = facts.origin_country !== null && facts.origin_country === facts.destination_country;
    const days = domestic ? thresholds.no_news_domestic_days : thresholds.no_news_international_days;
    found.push({ reason: "no_news", at: addBusinessDays(facts.last_event_at, days) });
  }
  return found;
}
