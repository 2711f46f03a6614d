import type { AdminTrackingHealth } from "../../../src/api/http-types";
import { bellOf } from "../support/bell";
import type { Story } from "../support/story";
import { type Accounts, hoursLater, quiet, shippedWith } from "./accounts";

const WAYBILL = "26805710004129";

export function firewallStories(story: Story, accounts: Accounts): void {
  const { north } = accounts;
  const health = async () => {
    const { providers } = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    return providers.find(({ id }) => id === north.id);
  };

  it("is left alone for half a minute in the middle of a journey, and nobody is told that the key is bad", async () => {
    await north.control.webhookFault({ kind: "lost", times: null });
    const { tracker } = await shippedWith(story, north, WAYBILL);
    await north.control.scans(WAYBILL, [{ status: "In Transit", hours_ago: 2 }]);
    await hoursLater(story, tracker.id);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "in_transit" });

    await north.control.fault({ kind: "status", status: 403 });
    await north.control.scans(WAYBILL, [{ status: "Dispatched" }]);
    const paused = Date.now();
    await hoursLater(story, tracker.id);
    const { count } = await north.control.calls();
    const state = await health();
    expect(state).toMatchObject({ pause_kind: "retry" });
    expect(Date.parse(state?.paused_until ?? "")).toBeGreaterThanOrEqual(paused + 29_000);
    expect(await bellOf(story)).toEqual([]);
    await hoursLater(story, tracker.id);
    expect((await north.control.calls()).count).toBe(count);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "in_transit" });

    // Half a minute passes.
    await story.sql("update tracking_provider_status set paused_until = now() where id = ?", [north.id]);
    await hoursLater(story, tracker.id);
    await quiet(story, accounts);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "out_for_delivery" });
    expect(await health()).toMatchObject({ pause_kind: null, paused_until: null });
  });

  it("is not the same as a token that is not taken, which a person has to mend", async () => {
    await north.control.settings({ token: "another token", auto_webhooks: false });
    const { tracker } = await shippedWith(story, north, WAYBILL);
    await hoursLater(story, tracker.id);
    await north.control.settings({ token: `${north.id}-token` });
    expect(await health()).toMatchObject({ pause_kind: "configuration" });
    expect(await bellOf(story)).toEqual([
      expect.objectContaining({ description: expect.stringContaining("does not take the token") }),
    ]);
  });
}
