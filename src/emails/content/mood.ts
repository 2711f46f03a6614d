import type { Mood } from "./email-content";
import type { Situation } from "./situation";

const MOODS: Record<Situation, Mood> = {
  shipped: "moving",
  shipped_without_number: "moving",
  out_for_delivery: "moving",
  available_for_pickup: "attention",
  nobody_in: "attention",
  attempt_failed: "attention",
  bad_address: "attention",
  customs_needs_recipient: "attention",
  refused: "trouble",
  returning: "trouble",
  returned: "trouble",
  damaged: "trouble",
  lost: "trouble",
  problem: "trouble",
  delivered: "arrived",
  delivered_in_part: "arrived",
  part_delivered: "arrived",
  delivered_all: "arrived",
};

/** How a situation feels. */
export function moodOf(situation: Situation): Mood {
  return MOODS[situation];
}
