import type { TrackedNumber } from "../provider";
import type { TrackerRow } from "../repositories/tracker-row";

/** What a provider answered about one tracker, together with the number and carrier that it was asked about. */
export interface Answer<Result> {
  provider_id: string;
  asked: TrackedNumber;
  result: Result;
}

/**
 * Whether an answer is still about its tracker: while it was under way the number, the carrier or the
 * provider may have been corrected, or the package removed.
 */
export function isStillAbout(
  tracker: TrackerRow,
  { provider_id, asked }: Omit<Answer<unknown>, "result">,
): boolean {
  return (
    tracker.removed_at === null &&
    tracker.provider_id === provider_id &&
    tracker.tracking_number === asked.tracking_number &&
    tracker.carrier_code === asked.carrier_code
  );
}

/** The number and carrier that a provider is asked about for a tracker. */
export function askedOf({ tracking_number, carrier_code }: TrackerRow): TrackedNumber {
  return { tracking_number, carrier_code };
}
