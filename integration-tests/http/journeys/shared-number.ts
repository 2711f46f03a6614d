import { expectLedger, ledgerOf } from "../support/ledger";
import { bodyOfOrderTracking } from "../support/order-page";
import { type Shipped, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function sharedNumberStories(story: Story): void {
  it("follows one number for two orders in one box: one registration, a warning, and news for both", async () => {
    const first = await shipped(story, { placed: { email: "one@example.com" } });
    const order = await story.order({ email: "two@example.com" });
    const before = await ledgerOf(story, order.id);
    const { trackers, warnings } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    expect(warnings).toEqual([expect.stringContaining(`#${first.order.display_id}`)]);
    const second = trackers[0]?.id ?? "";
    expect(second).not.toBe(first.tracker.id);
    expect((await story.track17.registrations({ number: UPS_NUMBER })).count).toBe(1);

    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    for (const id of [first.tracker.id, second]) {
      expect(await story.tracker(id)).toMatchObject({
        status: "out_for_delivery",
        provider_state: "registered",
      });
    }

    // The first order's tracker goes; the registration stays for the second's.
    await story.admin.delete(`/admin/trackers/${first.tracker.id}`);
    await story.quiet();
    expect((await story.track17.calls({ endpoint: "stoptrack" })).count).toBe(0);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, "two@example.com")).toContain(`Delivered: order #${order.display_id}`);
    expect(await subjectsTo(story, "one@example.com")).not.toContain(
      `Delivered: order #${first.order.display_id}`,
    );
  });

  it("stops tracking with the last of them", async () => {
    const first = await shipped(story);
    const second = await shipped(story);
    await story.admin.delete(`/admin/trackers/${first.tracker.id}`);
    await story.admin.delete(`/admin/trackers/${second.tracker.id}`);
    await story.quiet();
    const { registrations } = await story.track17.registrations({ number: UPS_NUMBER });
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: "ByRequest" })]);
  });

  /** An order that was shipped with the number two months ago, and arrived in Hamburg. */
  const arrivedMonthsAgo = async () => {
    const first = await shipped(story, { placed: { email: "january@example.com" } });
    // Nothing else makes an order old.
    await story.sql(
      `update tracker set order_placed_at = now() - interval '62 days', shipped_at = now() - interval '61 days',
                          created_at = now() - interval '61 days' where id = ?`,
      [first.tracker.id],
    );
    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Left Hamburg", hours_ago: 60 * 24 },
      { status: "Delivered", description: "Delivered in Hamburg", hours_ago: 58 * 24 },
    ]);
    await story.quiet();
    expect(await story.tracker(first.tracker.id)).toMatchObject({ status: "delivered" });
    return first;
  };

  const expectUntouched = async ({ order, tracker }: Shipped, mails: string[]) => {
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "delivered",
      last_event: "Delivered in Hamburg",
      attention: null,
    });
    const page = await bodyOfOrderTracking(story, order.id);
    expect(page).toContain("Delivered in Hamburg");
    expect(page).not.toContain("Lyon");
    expect(await subjectsTo(story, "january@example.com")).toEqual(mails);
  };

  it("shows nothing of a later order's package to whoever got the earlier one with that number", async () => {
    const first = await arrivedMonthsAgo();
    const mails = await subjectsTo(story, "january@example.com");
    const order = await story.order({ email: "april@example.com" });
    const { trackers, warnings } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    expect(warnings).toEqual([
      expect.stringContaining(`#${first.order.display_id} too, whose package is done with it`),
    ]);
    const second = trackers[0]?.id ?? "";

    await story.track17.events(UPS_NUMBER, [
      { status: "OutForDelivery", description: "On the vehicle in Lyon" },
    ]);
    await story.quiet();
    await expectUntouched(first, mails);
    expect(await story.tracker(second)).toMatchObject({ status: "out_for_delivery" });

    // By asking, as well.
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", description: "Delivered in Lyon" }], {
      webhook: false,
    });
    await story.sql("update tracker set next_poll_at = now()"); // Hours pass.
    await story.tick();
    await expectUntouched(first, mails);
    expect(await story.tracker(second)).toMatchObject({ status: "delivered" });
    const page = await bodyOfOrderTracking(story, order.id);
    expect(page).toContain("Lyon");
    expect(page).not.toContain("Hamburg");
    expect(await subjectsTo(story, "april@example.com")).toContain(`Delivered: order #${order.display_id}`);
  });

  it("takes it back, and mails nothing, when the later order's number is entered only after its scans", async () => {
    const first = await arrivedMonthsAgo();
    const order = await story.order({ email: "april@example.com" });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Lyon" }]);
    await story.quiet();
    expect(await bodyOfOrderTracking(story, first.order.id)).toContain("Lyon");
    const mails = await subjectsTo(story, "january@example.com");

    await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    await expectUntouched(first, mails);
  });
}
