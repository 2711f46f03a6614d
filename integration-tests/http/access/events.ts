import { Modules } from "@medusajs/framework/utils";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

const NAMES = [
  "tracker.created",
  "tracker.updated",
  "tracker.status_changed",
  "tracker.delivered",
  "tracker.needs_attention",
];

export function eventStories(story: Story): void {
  it("hears on the bus what becomes of a package", async () => {
    const heard: { name: string; data: Record<string, unknown> }[] = [];
    const bus = story.container.resolve(Modules.EVENT_BUS);
    const listen = async ({ name, data }: { name: string; data: unknown }) => {
      heard.push({ name, data: data as Record<string, unknown> });
    };
    for (const name of NAMES) {
      bus.subscribe(name, listen, { subscriberId: `events-story-${name}` });
    }
    try {
      const { order, tracker, fulfillment_id } = await shipped(story);
      const about = { id: tracker.id, order_id: order.id, fulfillment_id, tracking_number: UPS_NUMBER };
      expect(heard.filter(({ name }) => name === "tracker.created")).toEqual([
        { name: "tracker.created", data: { ...about, status: "pending" } },
      ]);
      heard.length = 0;
      await story.track17.events(UPS_NUMBER, [{ status: "DeliveryFailure", sub_status: "InvalidAddress" }]);
      await story.quiet();
      expect(heard.map(({ name }) => name).sort()).toEqual([
        "tracker.needs_attention",
        "tracker.status_changed",
        "tracker.updated",
      ]);
      expect(heard.find(({ name }) => name === "tracker.status_changed")?.data).toMatchObject({
        ...about,
        status: "failed_attempt",
        reason: "bad_address",
        previous_status: "pending",
        attention: "bad_address",
      });
      heard.length = 0;
      await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
      await story.quiet();
      await story.track17.sendWebhook(UPS_NUMBER);
      await story.quiet();
      expect(heard.filter(({ name }) => name === "tracker.delivered")).toHaveLength(1);
      expect(heard.filter(({ name }) => name === "tracker.status_changed")).toHaveLength(1);
    } finally {
      for (const name of NAMES) {
        bus.unsubscribe(name, listen, { subscriberId: `events-story-${name}` });
      }
    }
  });
}
