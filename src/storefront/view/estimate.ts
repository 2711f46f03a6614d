import { describeEstimate, type Estimate, isMidnight } from "../../i18n/estimate";
import { instantOf, type WallClock } from "../../i18n/wall-clock";
import { dateStyleOf, type ViewContext } from "./context";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The last zone on earth in which a day ends is so far behind UTC. */
const FARTHEST_BEHIND = 12 * HOUR;

/** One estimate for several packages; null unless each has one with both ends or one day. */
export function joinEstimates(estimates: (Estimate | null)[]): Estimate | null {
  const ends = estimates.flatMap((one) => (one === null ? [] : [one.from ?? one.to, one.to ?? one.from]));
  const known = ends.filter((end) => end !== null).sort((a, b) => instantOf(a) - instantOf(b));
  const [first] = known;
  const last = known.at(-1);
  const complete = estimates.every((one) => one !== null && one.to !== null);
  return complete && first !== undefined && last !== undefined
    ? { from: wholeDay(first), to: wholeDay(last) }
    : null;
}

/** Whether the last day, or the last hour when one was named, is over. */
export function isPast({ to }: Estimate, now: Date): boolean {
  return to !== null && isOver(to, now);
}

/** Whether it names the earliest day only, and that is over: it promises nothing, and nothing is late. */
export function saysNothingMore({ from, to }: Estimate, now: Date): boolean {
  return to === null && from !== null && isOver(from, now);
}

/** Whether a day, or an hour when one was named, is over: without a zone, when it is over everywhere. */
function isOver(clock: WallClock, now: Date): boolean {
  const end = instantOf(clock) + (isMidnight(clock) ? DAY : 0);
  return end + (clock.offset === null ? FARTHEST_BEHIND : 0) <= now.getTime();
}

/** "Thu 26 – Sat 28 Nov", "Thu 26 Nov, 14:00–16:00", "by Sat 28 Nov": days as the carrier wrote them. */
export function estimateText(estimate: Estimate, context: ViewContext): string {
  const { shape, text } = describeEstimate(estimate, dateStyleOf(context));
  return context.language.texts.estimate[shape](text);
}

function wholeDay(clock: WallClock): WallClock {
  return { ...clock, at: new Date(`${clock.day}T00:00:00Z`), has_time: false };
}
