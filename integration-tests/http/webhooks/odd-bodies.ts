import type { AdminTrackerResponse } from "../../../src/api/http-types";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { sendHook, sendUpdate, updateBody } from "../support/webhook";

export function oddBodyStories(story: Story): void {
  it("is understood with the number in another case, the carrier as text, and blanks in keys", async () => {
    const { tracker } = await shipped(story);
    const odd = {
      " event ": "tracking_updated",
      "data ": {
        "number ": ` ${UPS_NUMBER.toLowerCase()} `,
        carrier: "100002",
        track_info: { "latest_status ": { status: "OutForDelivery", sub_status: null } },
      },
    };
    expect((await sendHook(story, `\ufeff${JSON.stringify(odd)}`)).status).toBe(200);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "out_for_delivery" });
  });

  it.each(["v2.2", "v2.4"] as const)("is understood as API %s sends it", async (webhook_version) => {
    await story.track17.settings({ webhook_version });
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [
      {
        status: "InTransit",
        sub_status: "PickedUp",
        description: "Abgeholt",
        city: "Hamburg",
        country: "DE",
      },
    ]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "in_transit",
      sub_status: "InTransit_PickedUp",
      last_event: "Abgeholt",
      last_event_location: "HAMBURG, DE",
    });
    await story.track17.settings({ webhook_version: "v2.4" });
  });

  it("keeps the carrier's order of scans that have no time", async () => {
    const { tracker } = await shipped(story);
    const timeless = { time_utc: null, time_iso: null, time_raw: null };
    const events = ["third", "second", "first"].map((description) => ({ description, ...timeless }));
    await sendUpdate(story, { number: UPS_NUMBER, events });
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown.events?.map(({ description, occurred_at }) => [description, occurred_at])).toEqual([
      ["third", null],
      ["second", null],
      ["first", null],
    ]);
    expect(shown.last_event).toBe("third");
  });

  it("survives statuses nobody has heard of, NUL bytes, emojis, broken surrogates and wrong types", async () => {
    const { tracker } = await shipped(story);
    const bodies: unknown[] = [
      { number: UPS_NUMBER, carrier: 100002, track_info: "soon" },
      { number: UPS_NUMBER, carrier: 100002, track_info: [] },
      {
        number: UPS_NUMBER,
        carrier: { code: 1 },
        track_info: { latest_status: 7, tracking: { providers: 9 } },
      },
      {
        number: UPS_NUMBER,
        carrier: [],
        track_info: { tracking: { providers: [null, 5, "x", { events: "none" }] } },
      },
      {
        number: UPS_NUMBER,
        carrier: 100002,
        track_info: { time_metrics: { estimated_delivery_date: "today" } },
      },
      { number: UPS_NUMBER, carrier: 100002, track_info: { latest_event: { description: { text: "?" } } } },
    ];
    for (const data of bodies) {
      expect((await sendHook(story, JSON.stringify({ event: "TRACKING_UPDATED", data }))).status).toBe(200);
    }
    await sendUpdate(story, {
      number: UPS_NUMBER,
      status: "Teleported",
      sub_status: "Teleported_Sideways",
      events: [
        {
          description: "📦 Left\u0000 the \ud800 moon 🚀",
          location: "Tycho\u0000",
          sub_status: "Teleported_Sideways",
          address: { coordinates: { latitude: "north", longitude: {} }, country: 5, city: ["Tycho"] },
          time_raw: 5,
          carriers: null,
        },
        null,
        "scan",
      ],
    });
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown).toMatchObject({ status: "in_transit", sub_status: "Teleported_Sideways" });
    expect(shown.last_event).toMatch(/^📦 Left +the +moon 🚀$/u);
    expect(shown.events).toHaveLength(1);
    expect(await failures()).toEqual([]);
  });

  it("survives times from the beginning and the end of the world", async () => {
    const { tracker } = await shipped(story);
    const times = [
      "0001-01-01T00:00:00Z",
      "275760-09-13T00:00:00Z",
      "1969-12-31T23:59:59Z",
      "2999-01-01T00:00:00Z",
      "now",
      0,
      -1,
    ];
    const events = times.map((time) => ({ description: `At ${time}`, time_utc: time, time_iso: time }));
    await sendUpdate(story, { number: UPS_NUMBER, events: events.slice(0, 3), synced_at: "9999-99-99" });
    await sendUpdate(story, { number: UPS_NUMBER, events });
    expect(await failures()).toEqual([]);
    expect((await story.tracker(tracker.id)).status).toBe("in_transit");

    // A scan dated into the future must not shut out what follows.
    await sendUpdate(story, {
      number: UPS_NUMBER,
      status: "Delivered",
      sub_status: "Delivered_Other",
      events: [{ description: "Delivered", sub_status: "Delivered_Other" }],
    });
    expect((await story.tracker(tracker.id)).status).toBe("delivered");
  });

  it("takes a journey of two hundred scans and texts of any length", async () => {
    const { tracker } = await shipped(story);
    const events = Array.from({ length: 200 }, (_, index) => {
      const time = new Date(Date.now() - index * 60_000).toISOString();
      return {
        description: `${index} ${"ä".repeat(3_000)}`,
        location: "x".repeat(1_000),
        time_utc: time,
        time_iso: time,
      };
    });
    await sendUpdate(story, { number: UPS_NUMBER, events });
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown.events).toHaveLength(200);
    expect(shown.last_event?.length).toBeLessThanOrEqual(2_000);
  });

  it("takes several packages in one body", async () => {
    const { trackers } = await shipped(story, {
      trackers: ["1Z999AA10000000001", "1Z999AA10000000002"].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    const data = trackers.map(
      ({ tracking_number }) =>
        updateBody({ number: tracking_number, status: "OutForDelivery", sub_status: "OutForDelivery_Other" })
          .data,
    );
    await sendHook(story, JSON.stringify({ event: "TRACKING_UPDATED", data }));
    await story.quiet();
    for (const { id } of trackers) {
      expect((await story.tracker(id)).status).toBe("out_for_delivery");
    }
  });

  async function failures(): Promise<unknown[]> {
    return (await story.admin.get<{ failures: unknown[] }>("/admin/tracking/failures")).failures;
  }
}
