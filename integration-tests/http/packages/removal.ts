import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { refusalOf } from "../support/refusal";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

const BOTH = [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({ tracking_number, carrier: "UPS" }));

export function removalStories(story: Story): void {
  const remove = async (id: string | undefined) => {
    const answer = await story.admin.delete(`/admin/trackers/${id}`);
    await story.quiet();
    return answer;
  };

  it("takes the label away, stops the registration, and is not brought back by the reconciling job", async () => {
    const { order, trackers } = await shipped(story, { trackers: BOTH });
    const before = await ledgerOf(story, order.id);
    const id = trackers[1]?.id;
    expect(await remove(id)).toEqual({ id, object: "tracker", deleted: true });
    await story.reconcile();
    await story.tick();
    expect(await trackersOf(story, order.id)).toEqual([expect.objectContaining({ id: trackers[0]?.id })]);
    expect((await ledgerOf(story, order.id)).fulfillments[0]?.numbers).toEqual([UPS_NUMBER]);
    const { registrations } = await story.track17.registrations({ number: SECOND_UPS_NUMBER });
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: "ByRequest" })]);
    for (const request of [
      () => story.admin.get(`/admin/trackers/${id}`),
      () => story.admin.delete(`/admin/trackers/${id}`),
      () => story.admin.post(`/admin/trackers/${id}/refresh`),
      () => story.admin.post(`/admin/trackers/${id}/events`, { description: "Too late" }),
    ]) {
      expect(await refusalOf(request())).toMatchObject({ status: 404, type: "not_found" });
    }
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("never makes a shipment delivered: a person decides", async () => {
    const { order, trackers } = await shipped(story, { trackers: BOTH });
    const before = await ledgerOf(story, order.id);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await remove(trackers[1]?.id);
    await story.tick();
    await story.track17.sendWebhook(UPS_NUMBER);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });

    await story.admin.post(
      `/admin/orders/${order.id}/fulfillments/${trackers[0]?.fulfillment_id}/mark-as-delivered`,
    );
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("does not stand in the way when the rest arrives later", async () => {
    const { order, trackers } = await shipped(story, { trackers: BOTH });
    const before = await ledgerOf(story, order.id);
    await remove(trackers[1]?.id);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("leaves nothing delivered when the only package goes", async () => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await remove(tracker.id);
    await story.tick();
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(after.fulfillments[0]).toMatchObject({ shipped: true, delivered: false, numbers: [] });
  });

  it("counts a package that came back as not delivered", async () => {
    const { order } = await shipped(story, { trackers: BOTH });
    const before = await ledgerOf(story, order.id);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Exception", sub_status: "Returned" }]);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("comes back under the same number when it is added again", async () => {
    const { order, trackers } = await shipped(story, { trackers: BOTH });
    await remove(trackers[1]?.id);
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "InTransit", description: "Back on its way" }]);
    await story.tick();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: UPS_NUMBER }),
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER, last_event: "Back on its way" }),
    ]);
  });
}
