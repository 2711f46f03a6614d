import type { AdminOrderTrackersResponse } from "../../../src/api/http-types";
import { heldEffectsAreDue } from "../support/clock";
import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { refusalOf } from "../support/refusal";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function addNumberStories(story: Story): void {
  it("takes a number later: on the label, followed, and announced only when asked", async () => {
    const { order, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    const add = (tracking_number: string, more: Record<string, unknown> = {}) =>
      story.admin.post<AdminOrderTrackersResponse>(`/admin/orders/${order.id}/trackers`, {
        trackers: [{ tracking_number, carrier: "UPS" }],
        ...more,
      });
    const answer = await add(SECOND_UPS_NUMBER);
    await story.quiet();
    expect(answer.fulfillment_id).toBe(fulfillment_id);
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: UPS_NUMBER }),
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER, provider_state: "registered" }),
    ]);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(after.fulfillments).toEqual([
      expect.objectContaining({ numbers: [UPS_NUMBER, SECOND_UPS_NUMBER].sort() }),
    ]);

    await add("1Z999AA10000000003", { notify: true });
    await heldEffectsAreDue(story);
    const [mail] = await story.resend.mails({ to: order.email });
    expect(await subjectsTo(story, order.email)).toHaveLength(2);
    expect(mail?.text).toContain("1Z999AA10000000003");
  });

  it("is announced in one mail with others that are added within a minute, each listed once", async () => {
    const { order } = await shipped(story);
    for (const tracking_number of ["1Z999AA10000000003", "1Z999AA10000000004"]) {
      await story.admin.post(`/admin/orders/${order.id}/trackers`, {
        trackers: [{ tracking_number, carrier: "UPS" }],
        notify: true,
      });
      await story.tick();
    }
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
    await heldEffectsAreDue(story);
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toHaveLength(2);
    const [mail] = await story.resend.mails({ to: order.email });
    for (const number of [UPS_NUMBER, "1Z999AA10000000003", "1Z999AA10000000004"]) {
      expect((mail?.text ?? "").split(`: ${number}`)).toHaveLength(2);
    }
    const outcomes = await story.sql<{ outcome: string }>(
      "select outcome from tracking_outbox where kind = 'notify' order by outcome",
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["sent", "sent", "told_together"]);
  });

  it("is announced together with the shipment when that could not be told yet", async () => {
    await story.resend.settings({ daily_quota: 0 });
    const { order } = await shipped(story);
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
      notify: true,
    });
    await story.resend.settings({ daily_quota: 100_000 });
    await heldEffectsAreDue(story);
    const [mail, ...others] = await story.resend.mails({ to: order.email });
    expect(others).toEqual([]);
    expect(mail?.text).toContain(UPS_NUMBER);
    expect(mail?.text).toContain(SECOND_UPS_NUMBER);
  });

  it("keeps the shipment undelivered until the added package has arrived too", async () => {
    const { order } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("is the same package when a number that is there is added again", async () => {
    const { order, tracker } = await shipped(story);
    await Promise.all(
      [1, 2, 3].map(() =>
        story.admin
          .post(`/admin/orders/${order.id}/trackers`, {
            trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
          })
          .catch(() => null),
      ),
    );
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([expect.objectContaining({ id: tracker.id })]);
    expect((await ledgerOf(story, order.id)).fulfillments[0]?.numbers).toEqual([UPS_NUMBER]);
  });

  it("is refused when nothing is shipped, several are, or the fulfillment is another order's", async () => {
    const order = await story.order();
    const add = (orderId: string, fulfillment_id?: string) =>
      refusalOf(
        story.admin.post(`/admin/orders/${orderId}/trackers`, {
          trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
          ...(fulfillment_id === undefined ? {} : { fulfillment_id }),
        }),
      );
    expect(await add("order_nobody")).toMatchObject({ status: 404 });
    expect(await add(order.id)).toMatchObject({
      status: 400,
      message: expect.stringContaining("Ship it instead"),
    });
    const other = await shipped(story);
    expect(await add(order.id, other.fulfillment_id)).toMatchObject({ status: 404 });

    const made: string[] = [];
    for (const [index, { id }] of order.items.entries()) {
      const { fulfillment_id } = await story.ship(order.id, {
        trackers: [{ tracking_number: `1Z999AA1000000001${index}`, carrier: "UPS" }],
        items: [{ id, quantity: 1 }],
      });
      made.push(fulfillment_id);
    }
    const several = await add(order.id);
    expect(several).toMatchObject({
      status: 400,
      code: "several_fulfillments",
      message: expect.stringContaining("fulfillment_id"),
    });
    expect(made.every((id) => several.message?.includes(id))).toBe(true);
  });
}
