import type { AdminTrackingHealth } from "../../../src/api/http-types";
import { bellOf } from "../support/bell";
import { heldEffectsAreDue } from "../support/clock";
import { SECOND_UPS_NUMBER, shipped } from "../support/shipped";
import type { Story } from "../support/story";

const NUMBER = "123456789012";
/** "Unauthorized access". */
const MAY_NOT = -18010005;

export function missingRightStories(story: Story): void {
  it("goes on with everything else when the account may not do one thing", async () => {
    const { tracker } = await shipped(story, {
      trackers: [{ tracking_number: NUMBER, carrier: "FedEx" }],
    });
    await story.track17.fault({ kind: "error", endpoint: "changecarrier", code: MAY_NOT, times: null });
    await story.admin.post(`/admin/trackers/${tracker.id}`, { carrier: "DHL Paket" });
    await story.quiet();
    const [provider] = (await story.admin.get<AdminTrackingHealth>("/admin/tracking/health")).providers;
    expect(provider).toMatchObject({
      paused_until: null,
      paused_operations: [
        {
          operation: "change_carrier",
          kind: "configuration",
          message: expect.stringContaining("may not do"),
        },
      ],
    });
    const bells = async () => (await bellOf(story)).filter(({ title }) => title.includes("configuration"));
    expect(await bells()).toEqual([
      expect.objectContaining({ description: expect.stringContaining("changecarrier") }),
    ]);

    const other = await shipped(story, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }], {
      webhook: false,
    });
    await story.tick();
    expect(await story.tracker(other.tracker.id)).toMatchObject({
      provider_state: "registered",
      last_event: "Left Hamburg",
    });
    await story.admin.post(`/admin/trackers/${other.tracker.id}/stop`);
    await story.quiet();
    expect((await story.track17.registrations({ number: SECOND_UPS_NUMBER })).registrations).toMatchObject([
      { stop_reason: "ByRequest" },
    ]);

    await story.track17.clearFaults();
    // Five minutes pass.
    await story.sql("update tracking_provider_status set paused_operations = null");
    await heldEffectsAreDue(story);
    expect((await story.track17.registrations({ number: NUMBER })).registrations).toMatchObject([
      { carrier: 7041 },
    ]);
    expect(await bells()).toHaveLength(1);
  });
}
