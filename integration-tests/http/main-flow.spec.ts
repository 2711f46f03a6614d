import { eventually } from "../../dev/shop/eventually";
import { ledgerOf, tellStories } from "./support/story";

tellStories((story) => {
  describe("from paid order to delivered", () => {
    it("by webhook alone", async () => {
      const order = await story.order();
      const before = await ledgerOf(story, order.id);
      const { trackers } = await story.ship(order.id, {
        trackers: [{ tracking_number: "1z999aa1 0123456784", carrier: "UPS" }],
      });
      const [tracker] = trackers;
      expect(trackers).toHaveLength(1);
      expect(tracker).toMatchObject({ tracking_number: "1Z999AA10123456784", status: "pending" });

      await eventually(async () => {
        expect(await story.tracker(tracker?.id ?? "")).toMatchObject({ provider_state: "registered" });
      });
      await story.track17.events("1Z999AA10123456784", [
        { status: "InTransit", description: "Left the facility", city: "Hamburg", country: "DE" },
      ]);
      await eventually(async () => {
        expect(await story.tracker(tracker?.id ?? "")).toMatchObject({ status: "in_transit" });
      });
      await story.track17.events("1Z999AA10123456784", [
        { status: "Delivered", description: "Delivered", city: "Berlin", country: "DE" },
      ]);

      await eventually(async () => {
        const after = await ledgerOf(story, order.id);
        expect(after.fulfillments).toEqual([expect.objectContaining({ shipped: true, delivered: true })]);
        expect(after.items.every(({ quantity, delivered }) => quantity === delivered)).toBe(true);
        expect(after.total).toBe(before.total);
        expect(after.items).toHaveLength(before.items.length);
      });
      await eventually(async () => {
        const mails = await story.resend.mails({ to: order.email });
        expect(mails.map(({ subject }) => subject).sort()).toEqual([
          `Delivered: order #${order.display_id}`,
          `Your order #${order.display_id} is on its way`,
        ]);
      });
    });
  });
});
