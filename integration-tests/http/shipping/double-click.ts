import { openFulfillment } from "../support/fulfillments";
import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

const trackers = [{ tracking_number: UPS_NUMBER, carrier: "UPS" }];

export function doubleClickStories(story: Story): void {
  it("ships once however often and fast the button is pressed", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => story.ship(order.id, { trackers })));
    await story.quiet();
    expect(new Set(answers.map(({ fulfillment_id }) => fulfillment_id)).size).toBe(1);
    expect(new Set(answers.flatMap((answer) => answer.trackers.map(({ id }) => id))).size).toBe(1);
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(after.fulfillments).toHaveLength(1);
    expect(await trackersOf(story, order.id)).toHaveLength(1);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
    expect((await story.track17.registrations()).count).toBe(1);
  });

  it("ships one of two clicks that name different numbers, and refuses the other", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const results = await Promise.allSettled(
      [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) =>
        story.ship(order.id, { trackers: [{ tracking_number, carrier: "UPS" }] }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(await trackersOf(story, order.id)).toHaveLength(1);
  });

  it("ships an open fulfillment once, and does not ship the rest of the order with the second click", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const [first] = order.items;
    const items = [{ id: first?.id ?? "", quantity: 1 }];
    const open = await openFulfillment(story, order, undefined, items);
    const input = { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS", items }] };
    const answers = await Promise.all([story.ship(order.id, input), story.ship(order.id, input)]);
    expect(answers.map(({ fulfillment_id }) => fulfillment_id)).toEqual([open, open]);
    await expectLedger(story, order.id, before, { shipped: 1, delivered: 0 });
    // Nobody knows whether it is a second click or the rest: whoever means the rest says so.
    expect(answers.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringMatching(/shipped already.*If the rest is in the same box, name its items/),
    ]);
  });

  it("ships named items once", async () => {
    const [shirt] = story.shop.variants;
    const order = await story.order({ items: [{ variant_id: shirt?.id ?? "", quantity: 2 }] });
    const before = await ledgerOf(story, order.id);
    const items = [{ id: order.items[0]?.id ?? "", quantity: 1 }];
    await Promise.all([story.ship(order.id, { trackers, items }), story.ship(order.id, { trackers, items })]);
    await expectLedger(story, order.id, before, { shipped: 1, delivered: 0 });
  });

  it("keeps the order whole when shipping, correcting, removing and delivering meet", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const both = [...trackers, { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }];
    const { trackers: made } = await story.ship(order.id, { trackers: both });
    await story.quiet();
    await Promise.all([
      story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]),
      story.admin.post(`/admin/trackers/${made[1]?.id}`, {
        tracking_number: "1Z999AA10000000003",
        carrier: "UPS",
      }),
      story.admin.post(`/admin/orders/${order.id}/trackers`, {
        trackers: [{ tracking_number: "1Z999AA10000000004", carrier: "UPS" }],
      }),
      story.ship(order.id, { trackers: both }).catch(() => null),
    ]);
    await story.quiet();
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(after.fulfillments.map(({ numbers }) => numbers)).toEqual([
      ["1Z999AA10000000003", "1Z999AA10000000004", UPS_NUMBER],
    ]);
    expect((await trackersOf(story, order.id)).map(({ tracking_number }) => tracking_number).sort()).toEqual(
      after.fulfillments[0]?.numbers,
    );
  });
}
