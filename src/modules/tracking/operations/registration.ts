import { onlyDayIn } from "../domain/country-day";
import type { NewEffect } from "../domain/effect";
import { firstPollAt } from "../domain/poll-schedule";
import type { RegistrationRequest, RegistrationResult } from "../provider";
import { retryGap } from "../repositories/lease";
import { insertEffects } from "../repositories/outbox-repository";
import { findParked } from "../repositories/parked-repository";
import type { Sql } from "../repositories/sql";
import { findCarriersOfMates, lockTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { type Answer, askedOf, isStillAbout } from "./answer";
import { groupBy } from "./group-by";
import { applyUpdates, saveNews } from "./ingest";
import { TrackerNews } from "./news";
import { setProviderState } from "./provider-state";
import { stopUnused } from "./release-registrations";
import { takeRetrackedBefore } from "./retrack-trackers";

/** What a provider is told of a tracker. */
export function registrationRequestOf(tracker: TrackerRow): RegistrationRequest {
  return {
    ...askedOf(tracker),
    tracker_id: tracker.id,
    order_number: tracker.order_number,
    order_placed_at: tracker.order_placed_at,
    ship_date: tracker.ship_date ?? dayOfShipping(tracker),
    origin_country: tracker.origin_country,
    destination_country: tracker.destination_country,
    destination_city: tracker.destination_city,
    destination_postal_code: tracker.destination_postal_code,
    phone_last4: tracker.phone_last4,
    language: tracker.language,
    anew: tracker.register_anew,
  };
}

/** The day where it was shipped from; the day in UTC where that is not known, or has several days at the moment. */
function dayOfShipping({ shipped_at, origin_country }: TrackerRow): string | null {
  return shipped_at === null
    ? null
    : (onlyDayIn(origin_country, shipped_at) ?? shipped_at.toISOString().slice(0, 10));
}

/** Writes what became of registrations; says which trackers were refused. */
export async function applyRegistrations(
  sql: Sql,
  answers: Map<string, Answer<RegistrationResult>>,
  options: { can_fetch: boolean; now: Date },
): Promise<void> {
  const trackers = await lockTrackersById(sql, [...answers.keys()]);
  const carriers = await findCarriersOfMates(
    sql,
    trackers.map(({ id }) => id),
  );
  const news: TrackerNews[] = [];
  const effects: NewEffect[] = [];
  for (const tracker of trackers) {
    const answer = answers.get(tracker.id);
    if (answer === undefined) {
      continue;
    }
    if (tracker.provider_state !== "waiting" || !isStillAbout(tracker, answer)) {
      effects.push(...(await stopForgotten(sql, tracker, answer, options.now)));
      continue;
    }
    const { result } = answer;
    const item = new TrackerNews(tracker, options.now);
    takeResult(item.after, result, options.now);
    // A number that is registered already, for another order, comes back without its carrier.
    item.after.carrier_code ??= carriers.get(tracker.id) ?? null;
    item.settle(options.can_fetch);
    if (result.outcome === "registered" && item.after.next_poll_at !== null) {
      item.after.next_poll_at = firstPollAt(options.now);
    }
    if (result.outcome === "refused") {
      effects.push(refusalBell(tracker, result.message));
    }
    news.push(item);
  }
  await saveNews(sql, news, { tell_customer: false });
  await insertEffects(sql, effects);
  await applyEarlyNews(sql, news, options);
}

/** What was registered while its tracker was removed or corrected is followed for nobody. */
function stopForgotten(
  sql: Sql,
  { id, order_id }: TrackerRow,
  { provider_id, asked, result }: Answer<RegistrationResult>,
  now: Date,
): Promise<NewEffect[]> {
  if (result.outcome !== "registered") {
    return Promise.resolve([]);
  }
  const { tracking_number } = asked;
  const carrier_code = result.carrier_code ?? asked.carrier_code;
  const registration = { id, order_id, provider_id, tracking_number, carrier_code };
  return stopUnused(sql, [{ ...registration, provider_state: "registered" }], now);
}

/** News may overtake the answer that corrected the carrier, and was kept as somebody else's until now. */
async function applyEarlyNews(
  sql: Sql,
  news: TrackerNews[],
  options: { can_fetch: boolean; now: Date },
): Promise<void> {
  const corrected = news.filter(({ before, after }) => before.carrier_code !== after.carrier_code);
  for (const [providerId, group] of groupBy(corrected, ({ after }) => after.provider_id)) {
    const numbers = group.map(({ after }) => after.tracking_number);
    const updates = await findParked(sql, providerId, numbers);
    if (updates.length > 0) {
      const trackers = await lockTrackersById(
        sql,
        group.map(({ after }) => after.id),
      );
      await applyUpdates(sql, trackers, updates, { ...options, are_kept: true });
    }
  }
}

function takeResult(after: TrackerRow, result: RegistrationResult, now: Date): void {
  switch (result.outcome) {
    case "registered":
      setProviderState(after, "registered");
      after.registered_at = now;
      after.carrier_code = result.carrier_code ?? after.carrier_code;
      after.register_attempts = 0;
      after.register_anew = false;
      break;
    case "retracked_before":
      takeRetrackedBefore(after, result);
      break;
    case "refused":
      setProviderState(after, "refused", result);
      break;
    case "wait":
      setProviderState(after, "waiting", result);
      after.register_at = new Date(now.getTime() + retryGap(after.register_attempts, Math.random()));
      break;
  }
}

function refusalBell(tracker: TrackerRow, message: string): NewEffect {
  const order = tracker.order_number === null ? "" : ` (order #${tracker.order_number})`;
  return {
    kind: "feed",
    unique_key: `feed:refused:${tracker.id}:${tracker.tracking_number}:${tracker.carrier_code ?? ""}:${message}`,
    tracker_id: tracker.id,
    order_id: tracker.order_id,
    payload: {
      title: `Package ${tracker.tracking_number}${order} cannot be tracked yet`,
      description: message,
    },
  };
}
