import type { Situation } from "./situation";

/** How something feels: grey waiting, blue moving, orange needs attention, red trouble, green arrived. */
export type Mood = "waiting" | "moving" | "attention" | "trouble" | "arrived";

/** Names of the pictures; the components know the drawings. */
export type IconName =
  | "ordered"
  | "waiting"
  | "announced"
  | "packed"
  | "moving"
  | "customs"
  | "today"
  | "pickup"
  | "attempt"
  | "delivered"
  | "trouble"
  | "back"
  | "silence"
  | "copy";

/** What a customer can do about it: look at the carrier's page, or write to the shop. */
export type Remedy = "carrier" | "contact";

export interface SituationLook {
  mood: Mood;
  icon: IconName;
  remedy: Remedy | null;
}

export const LOOKS: Record<Situation, SituationLook> = {
  pending: { mood: "waiting", icon: "waiting", remedy: null },
  info_received: { mood: "waiting", icon: "announced", remedy: null },
  in_transit: { mood: "moving", icon: "moving", remedy: null },
  customs: { mood: "moving", icon: "customs", remedy: null },
  out_for_delivery: { mood: "moving", icon: "today", remedy: null },
  out_for_delivery_earlier: { mood: "moving", icon: "today", remedy: null },
  customs_needs_recipient: { mood: "attention", icon: "customs", remedy: "carrier" },
  available_for_pickup: { mood: "attention", icon: "pickup", remedy: "carrier" },
  recipient_absent: { mood: "attention", icon: "attempt", remedy: "carrier" },
  attempt_failed: { mood: "attention", icon: "attempt", remedy: "carrier" },
  bad_address: { mood: "attention", icon: "attempt", remedy: "contact" },
  refused: { mood: "trouble", icon: "back", remedy: "contact" },
  delayed: { mood: "attention", icon: "moving", remedy: null },
  late: { mood: "attention", icon: "moving", remedy: null },
  security: { mood: "attention", icon: "customs", remedy: null },
  damaged: { mood: "trouble", icon: "trouble", remedy: "contact" },
  lost: { mood: "trouble", icon: "trouble", remedy: "contact" },
  returning: { mood: "trouble", icon: "back", remedy: "contact" },
  returned: { mood: "trouble", icon: "back", remedy: "contact" },
  problem: { mood: "trouble", icon: "trouble", remedy: "contact" },
  carrier_cancelled: { mood: "trouble", icon: "trouble", remedy: "contact" },
  expired: { mood: "trouble", icon: "silence", remedy: "contact" },
  delivered: { mood: "arrived", icon: "delivered", remedy: null },
  return_announced: { mood: "waiting", icon: "back", remedy: null },
  return_moving: { mood: "moving", icon: "back", remedy: null },
  return_arrived: { mood: "arrived", icon: "delivered", remedy: null },
  return_problem: { mood: "trouble", icon: "trouble", remedy: "contact" },
};

/** What takes the top of the page when several packages differ, the most urgent first. */
const URGENT: readonly Situation[] = [
  "customs_needs_recipient",
  "bad_address",
  "available_for_pickup",
  "lost",
  "damaged",
  "refused",
  "problem",
  "carrier_cancelled",
  "expired",
  "returning",
  "returned",
  "recipient_absent",
  "attempt_failed",
  "security",
  "delayed",
  "late",
];

/** The more urgent, the smaller; null for what is no trouble. */
export function urgencyOf(situation: Situation): number | null {
  const position = URGENT.indexOf(situation);
  return position === -1 ? null : position;
}
