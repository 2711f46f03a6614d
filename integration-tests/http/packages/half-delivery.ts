import { Modules } from "@medusajs/framework/utils";
import { markFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { expectLedger, ledgerOf } from "../support/ledger";
import { refusalOf } from "../support/refusal";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function halfDeliveryStories(story: Story): void {
  afterEach(() => jest.restoreAllMocks());

  /** What a process leaves behind that dies between the two halves: the fulfillment says delivered, the order does not. */
  const deliverHalf = (id: string) =>
    markFulfillmentAsDeliveredWorkflow(story.container).run({ input: { id } });

  it("is finished when our own process died between the two halves", async () => {
    const { order, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    const heard = hearDeliveries();
    await deliverHalf(fulfillment_id);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    // Somebody may be between the halves just now, so nothing happens yet.
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    await aWhilePasses();
    await story.tick();
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(after.fulfillments[0]).toMatchObject({ delivered: true });
    expect(heard).toEqual([{ id: fulfillment_id }]);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("is finished too when the other half was a person's, once it is plain that nobody works on it", async () => {
    const { order, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.reconcile();
    await deliverHalf(fulfillment_id);
    await story.reconcile();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    await aWhilePasses();
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    await story.reconcile();
    await aWhilePasses();
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("is under way as before when what a person began was taken back", async () => {
    const { order, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.reconcile();
    await deliverInVain(order.id, fulfillment_id);
    await aWhilePasses();
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });

    await story.track17.events(UPS_NUMBER, [{ status: "AvailableForPickup" }]);
    await story.tick();
    expect(await subjectsTo(story, order.email)).toHaveLength(2);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toHaveLength(3);
  });

  it("is finished when it was taken back once, begun anew, and left there", async () => {
    const { order, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.reconcile();
    await deliverInVain(order.id, fulfillment_id);
    await aWhilePasses();
    await story.tick();
    await deliverHalf(fulfillment_id);
    await story.reconcile();
    await aWhilePasses();
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  /** Medusa takes the first half back when the second fails; our look-out comes by in between. */
  async function deliverInVain(orderId: string, fulfillmentId: string): Promise<void> {
    jest
      .spyOn(story.container.resolve(Modules.ORDER), "registerDelivery")
      .mockImplementationOnce(async () => {
        await story.reconcile();
        throw new Error("the order's items could not be written");
      });
    const path = `/admin/orders/${orderId}/fulfillments/${fulfillmentId}/mark-as-delivered`;
    expect(await refusalOf(story.admin.post(path))).toMatchObject({ status: 500 });
  }

  function hearDeliveries(): unknown[] {
    const heard: unknown[] = [];
    story.container
      .resolve(Modules.EVENT_BUS)
      .subscribe("delivery.created", async ({ data }) => void heard.push(data), {
        subscriberId: "half-delivery-story",
      });
    return heard;
  }

  /** Some minutes pass: held effects are due, and nobody is between the halves any more. */
  async function aWhilePasses(): Promise<void> {
    await story.sql(
      "update fulfillment set delivered_at = delivered_at - interval '3 minutes' where delivered_at is not null",
    );
    await story.sql("update tracking_outbox set next_attempt_at = now() where state = 'waiting'");
  }
}
