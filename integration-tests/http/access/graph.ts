import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function graphStories(story: Story): void {
  it("finds packages from the order, the fulfillment, and the way back", async () => {
    const { order, tracker, fulfillment_id } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }]);
    await story.quiet();
    const query = story.container.resolve(ContainerRegistrationKeys.QUERY);
    const graph = async (entity: string, fields: string[], id: string) => {
      const { data } = await query.graph({ entity, fields, filters: { id } } as never);
      return (data as unknown as Record<string, unknown>[])[0];
    };
    expect(await graph("order", ["id", "trackers.*", "trackers.events.*"], order.id)).toMatchObject({
      trackers: [
        {
          id: tracker.id,
          tracking_number: UPS_NUMBER,
          status: "in_transit",
          events: [expect.objectContaining({ description: "Left Hamburg" })],
        },
      ],
    });
    expect(await graph("fulfillment", ["id", "trackers.id"], fulfillment_id)).toMatchObject({
      trackers: [{ id: tracker.id }],
    });
    expect(await graph("tracker", ["id", "order.display_id", "fulfillment.id"], tracker.id)).toMatchObject({
      order: { display_id: order.display_id },
      fulfillment: { id: fulfillment_id },
    });
    const empty = await story.order();
    expect((await graph("order", ["id", "trackers.*"], empty.id))?.trackers ?? []).toEqual([]);
  });
}
