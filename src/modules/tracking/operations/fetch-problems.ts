import type { FetchResult } from "../provider";
import type { Sql } from "../repositories/sql";
import { lockTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { type Answer, isStillAbout } from "./answer";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";
import { setProviderState } from "./provider-state";

/** Everything a provider may answer about a number but news. */
export type FetchProblem = Exclude<FetchResult, { outcome: "update" }>;

/** Writes what it means that there was no news: nothing yet, not registered, refused, or try later. */
export async function applyFetchProblems(
  sql: Sql,
  problems: Map<string, Answer<FetchProblem>>,
  options: { can_fetch: boolean; now: Date },
): Promise<void> {
  if (problems.size === 0) {
    return;
  }
  const trackers = await lockTrackersById(sql, [...problems.keys()]);
  const news = trackers.flatMap((tracker) => {
    const problem = problems.get(tracker.id);
    if (problem === undefined || !isStillAbout(tracker, problem)) {
      return [];
    }
    const item = new TrackerNews(tracker, options.now);
    takeProblem(item.after, problem.result, options.now);
    item.settle(options.can_fetch);
    return [item];
  });
  await saveNews(sql, news, { tell_customer: false });
}

function takeProblem(after: TrackerRow, problem: FetchProblem, now: Date): void {
  switch (problem.outcome) {
    case "pending":
      after.last_checked_at = now;
      after.poll_attempts = 0;
      return;
    case "wait":
      after.poll_attempts += 1;
      return;
    case "refused":
      setProviderState(after, "refused", problem);
      return;
    case "not_registered":
      after.last_checked_at = now;
      takeNotRegistered(after);
  }
}

/**
 * A number we never registered is registered now, as it should have been. One that we did register has been deleted
 * at the provider since; to register it again costs quota, so a person decides.
 */
function takeNotRegistered(after: TrackerRow): void {
  if (after.registered_at === null) {
    after.provider_state = "waiting";
    after.register_at = null;
    return;
  }
  takeDeleted(after);
}

/** The provider has deleted a number that we registered. */
export function takeDeleted(after: TrackerRow): void {
  setProviderState(after, "stopped", {
    reason: "not_registered_any_more",
    message:
      "The provider does not follow this number any more. Follow it again to register it anew, which costs one registration.",
  });
}
