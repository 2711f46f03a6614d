import type { Story } from "./story";

/** Half an hour passes: what is held back in the outbox is due, and runs. */
export async function heldEffectsAreDue(story: Story): Promise<void> {
  await story.quiet();
  await story.sql("update tracking_outbox set next_attempt_at = now() where state = 'waiting'");
  await story.tick();
}
