import type { Story } from "./story";

/** How many webhook bodies are kept. No public way shows those that were worked off. */
export async function keptBodies(story: Story): Promise<number> {
  const rows = await story.sql("select id from tracking_inbox");
  return rows.length;
}
