import type { Capabilities } from "../provider";
import type { Sql } from "../repositories/sql";
import type { TrackerRow } from "../repositories/tracker-row";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";
import { readPasts } from "./number-past";

/**
 * Puts right what earlier orders' trackers, locked, took for theirs while nobody knew that a later order has their number
 * now. Nobody is mailed: what is shown then is what was true before.
 */
export async function endUses(
  sql: Sql,
  trackers: TrackerRow[],
  options: { capabilities: (providerId: string) => Capabilities; now: Date },
): Promise<void> {
  const pasts = await readPasts(sql, trackers);
  const news = trackers.map((tracker) => new TrackerNews(tracker, options.now, pasts.get(tracker.id)));
  const ended = news.filter((item) => item.isEnded);
  for (const item of ended) {
    item.settle(options.capabilities(item.before.provider_id).can_fetch);
  }
  if (ended.length > 0) {
    await saveNews(sql, ended, { tell_customer: false });
  }
}
