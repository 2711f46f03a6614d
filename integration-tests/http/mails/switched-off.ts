import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function switchedOffStories(story: Story): void {
  it("can be switched off one by one", async () => {
    // The option `notifications` is read when the shop boots; this story changes it while it runs.
    const { notifications } = story.tracking.options;
    notifications.shipped = false;
    notifications.out_for_delivery = false;
    try {
      const { order } = await shipped(story);
      await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
      await story.quiet();
      await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
      await story.quiet();
      expect(await subjectsTo(story, order.email)).toEqual([`Delivered: order #${order.display_id}`]);
    } finally {
      notifications.shipped = true;
      notifications.out_for_delivery = true;
    }
  });
}
