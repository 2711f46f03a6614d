import type { Story } from "./story";

export interface BellEntry {
  title: string;
  description: string;
}

/** What the dashboard's bell shows, the newest first. */
export async function bellOf(story: Story): Promise<BellEntry[]> {
  const { notifications } = await story.admin.get<{ notifications: { data: BellEntry }[] }>(
    "/admin/notifications?channel=feed&limit=100&order=-created_at",
  );
  return notifications.map(({ data }) => data);
}
