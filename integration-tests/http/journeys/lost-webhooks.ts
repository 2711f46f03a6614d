import { eventually } from "../../../dev/shop/eventually";
import { SECOND_UPS_NUMBER, shipped, UPS, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function lostWebhookStories(story: Story): void {
  const asked = async () => {
    const { calls } = await story.track17.calls({ endpoint: "gettrackinfo" });
    return calls.flatMap(({ body }) => (body as { number: string }[]).map(({ number }) => number));
  };

  it("is told by what 17TRACK could not deliver, also where the time of its news stands still", async () => {
    const { trackers } = await shipped(story, {
      trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    for (const number of [UPS_NUMBER, SECOND_UPS_NUMBER]) {
      await story.track17.events(number, [{ status: "InTransit", description: "Left Hamburg" }]);
    }
    await story.tick();
    await story.track17.clearCalls();

    await story.track17.rule(UPS_NUMBER, { track_time_stands_still: true });
    await story.track17.webhookFault({ kind: "lost", number: UPS_NUMBER, times: null });
    for (const [index, description] of ["Arrived in Berlin", "On the vehicle", "At the door"].entries()) {
      await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery", description }]);
      // 17TRACK's lists know seconds: what happened in the present one is left to the next look.
      await eventually(async () => {
        await story.tick();
        expect(await story.tracker(trackers[0]?.id ?? "")).toMatchObject({
          status: "out_for_delivery",
          last_event: description,
        });
      });
      expect(await asked()).toEqual(Array(index + 1).fill(UPS_NUMBER));
    }
    await story.tick();
    expect(await asked()).toHaveLength(3);
    expect((await story.track17.calls({ endpoint: "push" })).count).toBe(0);
  });

  it("is followed again when 17TRACK stopped it and could not say so", async () => {
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.tick();
    await story.track17.webhookFault({ kind: "lost" });
    await story.track17.stop(UPS_NUMBER, "Expired");
    await story.tick();
    expect((await story.track17.registrations({ number: UPS_NUMBER })).registrations).toEqual([
      expect.objectContaining({ stopped_at: null, is_retracked: true }),
    ]);
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered", attention: null });
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered" });

    // 17TRACK tries the webhook once more.
    const data = { number: UPS_NUMBER, carrier: Number(UPS), param: null, tag: "" };
    await story.track17.sendRawWebhook({ body: { event: "TRACKING_STOPPED", data } });
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ attention: null });
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered", attention: null });
  });
}
