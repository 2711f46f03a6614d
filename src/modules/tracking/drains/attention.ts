import type { TrackingContext } from "../context";
import { saveNews } from "../operations/ingest";
import { TrackerNews } from "../operations/news";
import { claimToCheckAttention } from "../repositories/due-tracker-repository";

const BATCH = 200;

/** Looks again at packages whose need of a person changes with time alone. */
export async function checkAttention(context: TrackingContext): Promise<void> {
  for (;;) {
    const checked = await context.transaction(async (sql) => {
      const now = new Date();
      const trackers = await claimToCheckAttention(sql, now, BATCH);
      const news = trackers.map((tracker) => {
        const item = new TrackerNews(tracker, now);
        const { next_poll_at } = tracker;
        item.settle(true);
        item.after.next_poll_at = next_poll_at;
        return item;
      });
      await saveNews(sql, news, { tell_customer: false });
      return trackers.length;
    });
    if (checked < BATCH) {
      return;
    }
  }
}
