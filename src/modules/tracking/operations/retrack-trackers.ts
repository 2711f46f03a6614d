import type { Capabilities, RetrackedBefore, RetrackResult } from "../provider";
import { retryGap } from "../repositories/lease";
import type { RegistrationName } from "../repositories/registration-name";
import type { Sql } from "../repositories/sql";
import { lockTrackersById, lockTrackersOfRegistration } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { type Answer, isStillAbout } from "./answer";
import { takeDeleted } from "./fetch-problems";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";
import { askAgain, setProviderState } from "./provider-state";

/** Why a stopped tracker is stopped, where it decides what becomes of it. */
const RETRACKED_BEFORE = "retracked_before";

/**
 * Follows packages again because a person said so: a registration that is there is retracked, anything else is
 * registered. One that was retracked before is registered anew: who asks once more has read that it costs quota. Where
 * the provider needs no registration, it is asked at the next turn.
 */
export async function retrackTrackers(
  sql: Sql,
  ids: string[],
  { capabilities, now }: { capabilities: (providerId: string) => Capabilities; now: Date },
): Promise<void> {
  const trackers = await lockTrackersById(sql, ids);
  const news = trackers
    .filter(({ removed_at, provider_state }) => removed_at === null && provider_state !== "registered")
    .map((tracker) => {
      const item = new TrackerNews(tracker, now);
      const { needs_registration, can_fetch } = capabilities(tracker.provider_id);
      if (!needs_registration) {
        setProviderState(item.after, "registered");
        item.settle(can_fetch);
        item.after.next_poll_at = item.after.next_poll_at === null ? null : now;
        return item;
      }
      item.after.register_anew = tracker.register_anew || tracker.provider_state_reason === RETRACKED_BEFORE;
      const retrack = isRegistered(tracker) && !item.after.register_anew;
      askAgain(item.after, retrack ? "stopped" : "waiting");
      item.settle(false);
      return item;
    });
  await saveNews(sql, news, { tell_customer: false });
}

/**
 * Follows again what uses a registration that was ended just now.
 *
 * @returns how many trackers do
 */
export async function retrackRegistration(
  sql: Sql,
  registration: RegistrationName,
  now: Date,
): Promise<number> {
  const trackers = await lockTrackersOfRegistration(sql, registration);
  const news = trackers
    .filter(({ provider_state }) => provider_state === "registered")
    .map((tracker) => {
      const item = new TrackerNews(tracker, now);
      askAgain(item.after, "stopped");
      item.settle(false);
      return item;
    });
  await saveNews(sql, news, { tell_customer: false });
  return news.length;
}

/** Whether the provider has a registration of it, as far as we know. */
function isRegistered({ provider_state, provider_state_reason, registered_at }: TrackerRow): boolean {
  return (
    provider_state === "stopped" &&
    registered_at !== null &&
    provider_state_reason !== "not_registered_any_more"
  );
}

/** Writes what became of following stopped numbers again. What the provider cannot do just now is tried later. */
export async function applyRetracks(
  sql: Sql,
  answers: Map<string, Answer<RetrackResult>>,
  options: { can_fetch: boolean; now: Date },
): Promise<void> {
  const trackers = await lockTrackersById(sql, [...answers.keys()]);
  const news = trackers.flatMap((tracker) => {
    const answer = answers.get(tracker.id);
    if (answer === undefined || tracker.provider_state !== "stopped" || !isStillAbout(tracker, answer)) {
      return [];
    }
    const item = new TrackerNews(tracker, options.now);
    takeResult(item.after, answer.result, options.now);
    item.settle(options.can_fetch);
    return [item];
  });
  await saveNews(sql, news, { tell_customer: false });
}

function takeResult(after: TrackerRow, result: RetrackResult, now: Date): void {
  if (result.outcome === "wait") {
    after.register_at = new Date(now.getTime() + retryGap(after.register_attempts, Math.random()));
    return;
  }
  after.retracked_at = now;
  after.register_at = null;
  after.register_attempts = 0;
  switch (result.outcome) {
    case "done":
      setProviderState(after, "registered");
      break;
    case "retracked_before":
      takeRetrackedBefore(after, result);
      break;
    case "refused":
      after.provider_state_message = result.message;
      after.provider_state_code = result.code;
      break;
    case "not_registered":
      takeDeleted(after);
  }
}

/** Stopped, and only a new registration would follow it again: that costs quota, so a person decides. */
export function takeRetrackedBefore(after: TrackerRow, { message, code }: RetrackedBefore): void {
  setProviderState(after, "stopped", { reason: RETRACKED_BEFORE, message, code });
}
