import type { Story } from "./story";

/** Half an hour passes: what is held back in the outbox is due, and runs. */
export async function heldEffectsAreDue(story: Story): Promise<void> {
  await story.quiet();
  await story.sql("update tracking_outbox set next_attempt_at = now() where state = 'waiting'");
  await story.tick();
}

/** Hours pass: nothing but the clock makes a package due to be asked about. */
export async function pollIsDue(story: Story, trackerId: string): Promise<void> {
  await story.sql("update tracker set next_poll_at = now() - interval '1 second' where id = ?", [trackerId]);
}
