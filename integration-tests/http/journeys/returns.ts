import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { askForReturn } from "../support/returns";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

const RETURN_NUMBER = "1Z999AA10123456793";

export function returnStories(story: Story): void {
  it("follows a return as a return: no outbound mail, no delivered mark", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const before = await ledgerOf(story, order.id);
    await story.resend.clearMails();

    await story.reconcile();
    const returnId = await askForReturn(story, order.id, order.items[0]?.id ?? "");
    const fulfillmentId = await returnFulfillment(returnId);
    await story.admin.post(`/admin/fulfillments/${fulfillmentId}/shipment`, {
      labels: [{ tracking_number: RETURN_NUMBER, tracking_url: "#", label_url: "#" }],
    });
    await story.reconcile();
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ id: tracker.id, direction: "outbound" }),
      expect.objectContaining({
        tracking_number: RETURN_NUMBER,
        direction: "return",
        provider_state: "registered",
      }),
    ]);

    await story.track17.events(RETURN_NUMBER, [
      { status: "InTransit" },
      { status: "OutForDelivery" },
      { status: "Delivered" },
    ]);
    await story.tick();
    expect((await trackersOf(story, order.id))[1]).toMatchObject({ status: "delivered", attention: null });
    expect(await subjectsTo(story, order.email)).toEqual([]);
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(after.fulfillments).toEqual(before.fulfillments);
    const [row] = await story.sql<{ delivered_at: Date | null }>(
      "select delivered_at from fulfillment where id = ?",
      [fulfillmentId],
    );
    expect(row?.delivered_at).toBeNull();
  });

  async function returnFulfillment(returnId: string): Promise<string> {
    const [link] = await story.sql<{ fulfillment_id: string }>(
      "select fulfillment_id from return_fulfillment where return_id = ?",
      [returnId],
    );
    return link?.fulfillment_id ?? "";
  }
}
