import { expectLedger, ledgerOf } from "../support/ledger";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function manualProviderStories(story: Story): void {
  it("goes with the own van: no registration, no quota, statuses by hand", async () => {
    const { order, tracker } = await shipped(story, {
      trackers: [{ tracking_number: "VAN-20261", carrier: "Own van" }],
    });
    const before = await ledgerOf(story, order.id);
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_id: "manual",
      provider_state: "registered",
      carrier: { code: "own-van", name: "Own van" },
      tracking_url: null,
      next_poll_at: null,
    });
    const say = async (status: string, description: string) => {
      await story.admin.post(`/admin/trackers/${tracker.id}/events`, { status, description, notify: true });
      await story.quiet();
    };
    await say("out_for_delivery", "On our van");
    await say("delivered", "Handed over");
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Coming today: your order #${order.display_id}`,
      `Delivered: order #${order.display_id}`,
    ]);
    expect((await story.track17.calls()).calls.filter(({ endpoint }) => endpoint === "register")).toEqual([]);
  });

  it("becomes 17TRACK's when the carrier is corrected, and the other way round", async () => {
    const { tracker } = await shipped(story, {
      trackers: [{ tracking_number: "1Z999AA10123456784", carrier: "Other carrier" }],
    });
    const correct = async (carrier: string) => {
      await story.admin.post(`/admin/trackers/${tracker.id}`, { carrier });
      await story.quiet();
      return story.tracker(tracker.id);
    };
    expect(await correct("UPS")).toMatchObject({ provider_id: "17track", provider_state: "registered" });
    expect((await story.track17.registrations()).count).toBe(1);
    expect(await correct("Own van")).toMatchObject({ provider_id: "manual", provider_state: "registered" });
    const { registrations } = await story.track17.registrations();
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: "ByRequest" })]);
  });
}
