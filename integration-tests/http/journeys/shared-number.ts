import { expectLedger, ledgerOf } from "../support/ledger";
import { shipped, UPS_NUMBER } from "../support/shipped";
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
}
