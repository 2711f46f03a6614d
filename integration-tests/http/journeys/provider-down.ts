import { eventually } from "../../../dev/shop/eventually";
import { expectLedger, ledgerOf } from "../support/ledger";
import { orderPage } from "../support/order-page";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function providerDownStories(story: Story): void {
  it.each([
    ["answers 503", { kind: "status", status: 503 }],
    ["drops every connection", { kind: "drop" }],
  ] as const)(
    "ships and tells the customer while 17TRACK %s, and follows the package afterwards",
    async (_, fault) => {
      await story.track17.fault({ ...fault, times: null });
      const order = await story.order();
      const before = await ledgerOf(story, order.id);
      const startedAt = Date.now();
      const { trackers } = await story.ship(order.id, {
        trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
      });
      const id = trackers[0]?.id ?? "";
      // Shipping never waits for a provider: far less than the first of the provider's own attempts may take.
      expect(Date.now() - startedAt).toBeLessThan(8_000);
      await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
      await story.quiet();
      expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
      expect(await story.tracker(id)).toMatchObject({
        provider_state: "waiting",
        provider_state_message: expect.any(String),
      });

      await story.track17.clearFaults();
      await pausesEnd();
      await story.tick();
      expect(await story.tracker(id)).toMatchObject({ provider_state: "registered" });
      await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
      await story.quiet();
      await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    },
  );

  it("registers once when 17TRACK did the work and its answer was lost", async () => {
    await story.track17.fault({ kind: "drop", endpoint: "register", when: "after" });
    const order = await story.order();
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    await pausesEnd();
    await story.tick();
    expect(await story.tracker(trackers[0]?.id ?? "")).toMatchObject({ provider_state: "registered" });
    expect((await story.track17.registrations({ number: UPS_NUMBER })).count).toBe(1);
  });

  it("tells the news of other packages, and the customer, while 17TRACK takes its time to register", async () => {
    const followed = await story.order();
    await story.ship(followed.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    // The first try hangs until the provider gives it up; the next one is answered.
    await story.track17.fault({ kind: "stall", endpoint: "register" });
    const order = await story.order();
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left the facility" }]);
    await eventually(async () => {
      expect((await orderPage(story, followed.id)).trackers).toMatchObject([
        { last_event: "Left the facility" },
      ]);
      expect(await subjectsTo(story, order.email)).toContain(`Your order #${order.display_id} is on its way`);
    });
    expect(await story.tracker(trackers[0]?.id ?? "")).toMatchObject({ provider_state: "waiting" });
    await story.quiet();
    expect(await story.tracker(trackers[0]?.id ?? "")).toMatchObject({ provider_state: "registered" });
  });

  /** A minute passes: a provider that failed is left alone for a while, and so is a package it could not take. */
  async function pausesEnd(): Promise<void> {
    await story.sql("update tracking_provider_status set paused_until = now()");
    await story.sql("update tracker set register_at = now()");
  }
}
