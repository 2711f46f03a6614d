import type { NewEffect } from "../domain/effect";
import { insertEffects } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";
import { findRegistrationMates, lockTrackersById } from "../repositories/tracker-repository";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";
import { setProviderState } from "./provider-state";
import { stopCommand } from "./release-registrations";

/** Stops following packages because a person said so. A registration that others use goes on for them. */
export async function stopTrackers(sql: Sql, ids: string[], now: Date): Promise<void> {
  const trackers = await lockTrackersById(sql, ids);
  const commands: NewEffect[] = [];
  const news: TrackerNews[] = [];
  for (const tracker of trackers.filter(({ removed_at }) => removed_at === null)) {
    const item = new TrackerNews(tracker, now);
    setProviderState(item.after, "stopped", { reason: "stopped_by_merchant" });
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
