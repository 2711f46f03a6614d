import { shortDay } from "../../i18n/dates";
import { readWallClock } from "../../i18n/wall-clock";
import type { OrderTracking } from "../types";
import type { MilestonesContent } from "./content";
import type { ViewContext } from "./context";

export type MilestoneKey = OrderTracking["order"]["milestones"][number]["key"];

/**
 * The moments of the order itself, those that have been. The shop's clock is not known: days are those of UTC, and
 * where a script runs, the reader's own.
 */
export function milestonesOf(
  { order }: OrderTracking,
  { language: { texts, locale } }: ViewContext,
): MilestonesContent | null {
  const milestones = order.milestones.flatMap(({ key, at }) => {
    const day = readWallClock(at);
    return at === null || day === null
      ? []
      : [{ key, label: texts.milestones[key], day: shortDay(day, locale), at }];
  });
  return milestones.length === 0 ? null : { title: texts.milestones.title, locale, milestones };
}
