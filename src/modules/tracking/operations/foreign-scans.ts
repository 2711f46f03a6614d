import type { Capabilities } from "../provider";
import type { Sql } from "../repositories/sql";
import { lockTrackersById } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";
import { readPast, readPasts } from "./number-past";

interface Options {
  capabilities: (providerId: string) => Capabilities;
  now: Date;
}

/**
 * Puts right what earlier orders' trackers, locked, took for theirs while nobody knew that a later order has their number
 * now. Nobody is mailed: what is shown then is what was true before.
 */
export async function endUses(sql: Sql, trackers: TrackerRow[], options: Options): Promise<void> {
  const pasts = await readPasts(sql, trackers);
  const news = trackers
    .map((tracker) => new TrackerNews(tracker, options.now, pasts.get(tracker.id)))
    .filter((item) => item.hasForeign);
  await settle(sql, news, options);
}

/**
 * Forgets what a tracker took for its own before it was told its ship date, and asks its provider anew: of what is left
 * only scans speak. Nobody is mailed.
 */
export async function beginAnew(sql: Sql, id: string, options: Options): Promise<void> {
  const [tracker] = await lockTrackersById(sql, [id]);
  if (tracker === undefined) {
    return;
  }
  const item = new TrackerNews(tracker, options.now, await readPast(sql, tracker));
  if (item.hasForeign) {
    await settle(sql, [item], options, { pollNow: true });
  }
}

async function settle(
  sql: Sql,
  news: TrackerNews[],
  { capabilities, now }: Options,
  { pollNow = false } = {},
): Promise<void> {
  for (const item of news) {
    item.settle(capabilities(item.before.provider_id).can_fetch);
    if (pollNow && item.after.next_poll_at !== null) {
      item.after.next_poll_at = now;
    }
  }
  if (news.length > 0) {
    await saveNews(sql, news, { tell_customer: false });
  }
}
