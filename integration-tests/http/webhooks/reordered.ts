import type { AdminTrackerResponse } from "../../../src/api/http-types";
import { expectLedger, ledgerOf } from "../support/ledger";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { type RawEvent, sendHook, updateBody } from "../support/webhook";

/** Oldest first. */
const JOURNEY: [status: string, sub_status: string, description: string][] = [
  ["InfoReceived", "InfoReceived", "Label made"],
  ["InTransit", "InTransit_PickedUp", "Picked up"],
  ["InTransit", "InTransit_Departure", "Left Hamburg"],
  ["OutForDelivery", "OutForDelivery_Other", "On the vehicle"],
  ["DeliveryFailure", "DeliveryFailure_NoBody", "Nobody in"],
  ["OutForDelivery", "OutForDelivery_Other", "On the vehicle again"],
  ["Delivered", "Delivered_Other", "Delivered"],
];

export function reorderedStories(story: Story): void {
  it.each([
    ["newest first", (bodies: string[]) => bodies.toReversed()],
    [
      "inside out, each twice",
      (bodies: string[]) => [...bodies, ...bodies].sort((a, b) => hash(a) - hash(b)),
    ],
  ])("leads to one timeline in any order: %s", async (_, mix) => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    const start = Date.now();
    const synced = new Date(start + 60_000).toISOString();
    const events: RawEvent[] = JOURNEY.map(([, sub_status, description], index) => {
      const time = new Date(start + index * 1_000).toISOString();
      return { sub_status, description, time_utc: time, time_iso: time };
    });
    const bodies = JOURNEY.map(([status, sub_status], index) =>
      JSON.stringify(
        updateBody({
          number: UPS_NUMBER,
          status,
          sub_status,
          events: events.slice(0, index + 1).reverse(),
          // All of one moment: only their scans tell which is newer.
          synced_at: synced,
        }),
      ),
    );
    for (const body of mix(bodies)) {
      expect((await sendHook(story, body)).status).toBe(200);
    }
    await story.quiet();
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown).toMatchObject({ status: "delivered", last_event: "Delivered" });
    expect(shown.events?.map(({ description }) => description)).toEqual(
      JOURNEY.map(([, , description]) => description).reverse(),
    );
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect((await subjectsTo(story, order.email)).at(-1)).toBe(`Delivered: order #${order.display_id}`);
  });

  it("tells only the last of what comes together", async () => {
    const { order } = await shipped(story);
    const fault = await story.track17.webhookFault({ kind: "reordered", times: 3 });
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.track17.events(UPS_NUMBER, [{ status: "DeliveryFailure", sub_status: "NoBody" }]);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.track17.clearWebhookFaults(fault.id);
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
  });

  it("is not undone by stale news", async () => {
    const { tracker } = await shipped(story);
    const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
    const send = async (minutesAgo: number, status: string, sub_status: string) => {
      const time = at(minutesAgo);
      const event = { description: `${status} ${minutesAgo}`, sub_status, time_utc: time, time_iso: time };
      const update = { number: UPS_NUMBER, status, sub_status, events: [event], synced_at: time };
      await sendHook(story, JSON.stringify(updateBody(update)));
      await story.quiet();
    };
    await send(5, "OutForDelivery", "OutForDelivery_Other");
    await send(60, "InTransit", "InTransit_Other");
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown).toMatchObject({ status: "out_for_delivery", last_event: "OutForDelivery 5" });
    expect(shown.events?.map(({ description }) => description)).toEqual(["OutForDelivery 5", "InTransit 60"]);
  });
}

/** A fixed disorder. */
function hash(text: string): number {
  let sum = 7;
  for (const letter of text) {
    sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  }
  return sum;
}
