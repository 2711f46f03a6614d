import type { CommandResult } from "../provider";
import type { Sql } from "../repositories/sql";
import { lockTrackersById } from "../repositories/tracker-repository";
import { type Answer, isStillAbout } from "./answer";
import { saveNews } from "./ingest";
import { TrackerNews } from "./news";

/** Writes what became of following stopped numbers again. */
export async function applyResumes(
  sql: Sql,
  answers: Map<string, Answer<CommandResult>>,
  options: { can_fetch: boolean; now: Date },
): Promise<void> {
  const trackers = await lockTrackersById(sql, [...answers.keys()]);
  const news = trackers.flatMap((tracker) => {
    const answer = answers.get(tracker.id);
    if (answer === undefined || tracker.provider_state !== "stopped" || !isStillAbout(tracker, answer)) {
      return [];
    }
    const { result } = answer;
    if (result.outcome === "wait") {
      return [];
    }
    const item = new TrackerNews(tracker, options.now);
    item.after.resumed_at = options.now;
    if (result.outcome === "done") {
      item.after.provider_state = "registered";
      item.after.provider_state_reason = null;
      item.after.provider_state_message = null;
      item.after.provider_state_code = null;
    } else if (result.outcome === "refused") {
      item.after.provider_state_message = result.message;
      item.after.provider_state_code = result.code;
    }
    item.settle(options.can_fetch);
    return [item];
  });
  await saveNews(sql, news, { tell_customer: false });
}
