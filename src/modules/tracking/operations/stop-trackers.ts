import type { NewEffect } from "../domain/effect";
import { insertEffects } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";
import { findRegistrationMates, lockTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";

/** Stops following packages because a person said so. A registration that others use goes on for them. */
export async function stopTrackers(sql: Sql, ids: string[], now: Date): Promise<void> {
  const trackers = await lockTrackersById(sql, ids);
  const commands: NewEffect[] = [];
  const news: TrackerNews[] = [];
  for (const tracker of trackers.filter(({ removed_at }) => removed_at === null)) {
    const item = new TrackerNews(tracker, now);
    item.after.provider_state = "stopped";
    item.after.provider_state_reason = "stopped_by_merchant";
    item.after.provider_state_message = null;
    item.after.provider_state_code = null;
    item.settle(false);
    news.push(item);
    const mates = await findRegistrationMates(sql, tracker);
    if (tracker.provider_state === "registered" && mates.every(({ id }) => ids.includes(id))) {
      commands.push(stopCommand(tracker, now));
    }
  }
  await saveNews(sql, news, { tell_customer: false });
  await insertEffects(sql, commands);
}

/** Follows packages again: what was registered once is resumed, anything else is registered. */
export async function followAgain(sql: Sql, ids: string[], now: Date): Promise<void> {
  const trackers = await lockTrackersById(sql, ids);
  const news = trackers
    .filter(({ removed_at, provider_state }) => removed_at === null && provider_state !== "registered")
    .map((tracker) => {
      const item = new TrackerNews(tracker, now);
      const known =
        tracker.registered_at !== null && tracker.provider_state_reason !== "not_registered_any_more";
      item.after.provider_state = known && tracker.provider_state === "stopped" ? "stopped" : "waiting";
      item.after.provider_state_reason = item.after.provider_state === "stopped" ? "resume_asked" : null;
      item.after.provider_state_message = null;
      item.after.provider_state_code = null;
      item.after.resumed_at = null;
      item.after.register_at = null;
      item.settle(false);
      return item;
    });
  await saveNews(sql, news, { tell_customer: false });
}

function stopCommand(tracker: TrackerRow, now: Date): NewEffect {
  const { id, order_id, provider_id, tracking_number, carrier_code } = tracker;
  return {
    kind: "provider_command",
    unique_key: `stop:${id}:${now.getTime()}`,
    tracker_id: id,
    order_id,
    payload: { provider_id, command: "stop", tracking_number, carrier_code, carrier_code_to: null },
  };
}
