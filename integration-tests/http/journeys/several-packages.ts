import { deliverFulfillmentWorkflow } from "../../../src/workflows/deliver-fulfillment";
import { drainTracking } from "../../../src/workflows/drain";
import { heldEffectsAreDue } from "../support/clock";
import { expectLedger, ledgerOf } from "../support/ledger";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

const BOTH = [
  { tracking_number: UPS_NUMBER, carrier: "UPS" },
  { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" },
];

const allArrived = ({ display_id }: { display_id: number }) =>
  `Delivered: both packages of order #${display_id}`;

export function severalPackagesStories(story: Story): void {
  it("is delivered when the last of two packages is, and the last mail says that all have arrived", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const [first, second] = order.items;
    const { trackers } = await story.ship(order.id, {
      trackers: [
        { carrier: "UPS", tracking_number: UPS_NUMBER, items: [{ id: first?.id ?? "", quantity: 1 }] },
        {
          carrier: "UPS",
          tracking_number: SECOND_UPS_NUMBER,
          items: [{ id: second?.id ?? "", quantity: 1 }],
        },
      ],
    });
    expect(trackers.map(({ items }) => items.map(({ line_item_id }) => line_item_id))).toEqual([
      [first?.id],
      [second?.id],
    ]);
    await story.quiet();

    for (const number of [UPS_NUMBER, SECOND_UPS_NUMBER]) {
      await story.track17.events(number, [{ status: "InTransit", hours_ago: 22 }]);
    }
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", hours_ago: 20 }]);
    await story.quiet();
    const half = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(half.fulfillments).toEqual([expect.objectContaining({ delivered: false })]);

    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered", hours_ago: 1 }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    const subjects = await subjectsTo(story, order.email);
    expect(subjects).toHaveLength(3);
    expect(subjects[1]).toMatch(/1 of 2/);
    const [last] = await story.resend.mails({ to: order.email, limit: 1 });
    expect(last?.text).toMatch(/both packages of order .* have arrived/i);
  });

  it("waits for a package that is added at the moment in which it would be marked delivered", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    await story.ship(order.id, { trackers: BOTH.slice(0, 1) });
    await story.quiet();
    const enter = story.tracking.enterLane.bind(story.tracking);
    const entering = jest.spyOn(story.tracking, "enterLane").mockImplementationOnce(async (...lane) => {
      await story.admin.post(`/admin/orders/${order.id}/trackers`, { trackers: BOTH.slice(1) });
      return enter(...lane);
    });
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.tick();
    expect(entering.mock.calls.length).toBeGreaterThanOrEqual(2);
    entering.mockRestore();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });

    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("says once that all have arrived when news of both comes in one batch", async () => {
    const order = await story.order();
    await story.ship(order.id, { trackers: BOTH });
    await story.quiet();
    for (const { tracking_number } of BOTH) {
      await story.track17.events(tracking_number, [{ status: "Delivered" }], { webhook: false });
    }
    await story.tick();
    expect((await subjectsTo(story, order.email)).slice(1)).toEqual([allArrived(order)]);
    const [mail] = await story.resend.mails({ to: order.email, limit: 1 });
    expect(mail?.text).toMatch(/both packages of order .* have arrived/i);
  });

  it("never says less than what was told before, when two webhooks come at one moment", async () => {
    const order = await story.order();
    await story.ship(order.id, { trackers: BOTH });
    await story.quiet();
    await Promise.all(
      BOTH.map(({ tracking_number }) => story.track17.events(tracking_number, [{ status: "Delivered" }])),
    );
    await Promise.all([1, 2, 3].map(() => drainTracking(story.container)));
    await story.tick();
    const [last, ...earlier] = (await subjectsTo(story, order.email)).slice(1).reverse();
    expect(last).toBe(allArrived(order));
    expect(earlier.every((subject) => /^1 of 2 packages delivered/.test(subject))).toBe(true);
    expect(earlier.length).toBeLessThanOrEqual(1);
  });

  it("says at last that all have arrived, also when the carrier reports the first arrival after the second", async () => {
    const order = await story.order();
    await story.ship(order.id, { trackers: BOTH });
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered", hours_ago: 0 }]);
    await story.quiet();
    // Handed over a minute before the other one; the carrier was slow to say so.
    const handedOver = new Date(Date.now() - 60_000).toISOString();
    await story.sql("update tracker set created_at = created_at - interval '1 hour'");
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", at: handedOver }]);
    await story.quiet();
    expect((await subjectsTo(story, order.email)).slice(1)).toEqual([
      expect.stringMatching(/^1 of 2 packages delivered/),
      allArrived(order),
    ]);
  });

  it("is told once of both when the mail about the first could not be sent before the second came", async () => {
    const order = await story.order();
    await story.ship(order.id, { trackers: BOTH });
    await story.quiet();
    await story.resend.fault({ kind: "status", status: 503, times: 1 });
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await heldEffectsAreDue(story);
    expect((await subjectsTo(story, order.email)).slice(1)).toEqual([allArrived(order)]);
  });

  it("keeps total and items when two packages of two fulfillments arrive at one moment", async () => {
    const { order, before, fulfillments } = await shippedApart();
    await Promise.all([
      story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]),
      story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]),
    ]);
    // Several drains at once, as several processes have them.
    await Promise.all([1, 2, 3].map(() => drainTracking(story.container)));
    await story.quiet();
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(after.fulfillments.map(({ id }) => id).sort()).toEqual(fulfillments.sort());
  });

  it("delivers two fulfillments in one box, with one number and by one webhook", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    for (const { id } of order.items) {
      await story.ship(order.id, {
        trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
        items: [{ id, quantity: 1 }],
      });
    }
    await story.quiet();
    expect((await story.track17.registrations()).count).toBe(1);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(after.fulfillments.map(({ delivered }) => delivered)).toEqual([true, true]);
  });

  it("keeps total and items when one fulfillment is delivered several times at once", async () => {
    const { order, before, fulfillments } = await shippedApart();
    await Promise.all(
      [...fulfillments, ...fulfillments, ...fulfillments].map((fulfillment_id) =>
        deliverFulfillmentWorkflow(story.container).run({ input: { order_id: order.id, fulfillment_id } }),
      ),
    );
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("keeps total and items when two fulfillments are shipped at one moment", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const answers = await Promise.all(
      order.items.map(({ id }, index) =>
        story.ship(order.id, {
          trackers: [{ tracking_number: `1Z999AA1012345679${index}`, carrier: "UPS" }],
          items: [{ id, quantity: 1 }],
        }),
      ),
    );
    expect(new Set(answers.map(({ fulfillment_id }) => fulfillment_id)).size).toBe(2);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  async function shippedApart() {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const fulfillments: string[] = [];
    for (const [index, { id }] of order.items.entries()) {
      const { fulfillment_id } = await story.ship(order.id, {
        trackers: [{ tracking_number: BOTH[index]?.tracking_number ?? "", carrier: "UPS" }],
        items: [{ id, quantity: 1 }],
      });
      fulfillments.push(fulfillment_id);
    }
    await story.quiet();
    return { order, before, fulfillments };
  }
}
