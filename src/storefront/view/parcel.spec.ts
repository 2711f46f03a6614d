import { NOW, reading, sampleEvent, sampleTracker } from "../testing/samples";
import type { Reason, Status, Tracker } from "../types";
import { readParcel } from "./parcel";

const read = (changes: Partial<Tracker>, language = "en") =>
  readParcel(sampleTracker(changes), { position: 1, total: 1 }, reading(language));

const TRIES = "UPS usually tries again on the next working day, or leaves a card with a pick-up place.";

const SAYS: [Status, Reason | null, string, string][] = [
  [
    "pending",
    null,
    "Getting ready",
    "The carrier doesn't show it yet. The first scan usually appears within a day of shipping.",
  ],
  ["info_received", null, "Handed over soon", "The carrier has the details and is waiting for the package."],
  ["in_transit", null, "On its way", "Last seen in Hamburg, DE. Nothing to do on your side."],
  [
    "in_transit",
    "customs",
    "In customs",
    "Customs is checking it. This usually takes 1–3 days. Nothing to do on your side.",
  ],
  [
    "in_transit",
    "customs_needs_recipient",
    "Customs needs you",
    "Please answer the message from customs or UPS, or the package goes back.",
  ],
  [
    "exception",
    "customs_needs_recipient",
    "Customs needs you",
    "Please answer the message from customs or UPS, or the package goes back.",
  ],
  ["in_transit", "delayed", "Delayed", "It takes longer than planned. We keep watching it."],
  ["out_for_delivery", null, "Coming today", "It is on the vehicle and comes today."],
  [
    "available_for_pickup",
    null,
    "Ready for pick-up",
    "Fetch it at Hamburg, DE; bring an ID. It is kept for a few days only.",
  ],
  ["failed_attempt", "recipient_absent", "Nobody was in", TRIES],
  ["failed_attempt", null, "Not delivered yet", TRIES],
  ["failed_attempt", "other", "Not delivered yet", TRIES],
  [
    "failed_attempt",
    "bad_address",
    "Address problem",
    "UPS could not find the address. Please contact us today.",
  ],
  [
    "failed_attempt",
    "refused",
    "Not accepted",
    "The package was refused and is on its way back. If that is a mistake, contact us.",
  ],
  [
    "exception",
    "refused",
    "Not accepted",
    "The package was refused and is on its way back. If that is a mistake, contact us.",
  ],
  ["exception", "delayed", "Delayed", "It takes longer than planned. We keep watching it."],
  ["exception", "security", "Held for inspection", "UPS is inspecting it. We keep watching it."],
  ["exception", "damaged", "Damaged on the way", "We are sorry. Contact us and we will sort it out."],
  ["exception", "lost", "Lost", "The carrier has lost it. Contact us for a replacement or your money back."],
  [
    "exception",
    "destroyed",
    "Lost",
    "The carrier has lost it. Contact us for a replacement or your money back.",
  ],
  ["exception", "returning", "On its way back", "It is being returned to us. We will contact you."],
  ["exception", "returned", "Returned to us", "It is back with us. We will contact you."],
  [
    "exception",
    "cancelled",
    "Shipment cancelled",
    "UPS has cancelled the shipment. Contact us and we will find out.",
  ],
  ["exception", "other", "Something went wrong", "UPS reports a problem. We are looking into it."],
  ["exception", null, "Something went wrong", "UPS reports a problem. We are looking into it."],
  [
    "expired",
    null,
    "No news for a long time",
    "The carrier has stopped reporting. Contact us and we will find out.",
  ],
  ["delivered", null, "Delivered", "Tuesday 24 November, 13:20, Hamburg, DE."],
  ["delivered", "customs_needs_recipient", "Delivered", "Tuesday 24 November, 13:20, Hamburg, DE."],
];

it.each(SAYS)("says of %s, %s: %s", (status, reason, headline, sentence) => {
  expect(read({ status, reason })).toMatchObject({ headline, sentence });
});

it.each<[Status, Reason | null, string]>([
  ["pending", null, "Return not handed over yet"],
  ["in_transit", null, "Your return is on its way to us"],
  ["out_for_delivery", null, "Your return is on its way to us"],
  ["exception", "returning", "Your return is on its way to us"],
  ["delivered", null, "Your return has arrived"],
  ["exception", "returned", "Your return has arrived"],
  ["exception", "lost", "Something went wrong with your return"],
])("says of a return that is %s, %s: %s", (status, reason, headline) => {
  expect(read({ direction: "return", status, reason })).toMatchObject({ headline });
});

describe("with an estimate", () => {
  const estimated_delivery = { from: "2026-11-26", to: "2026-11-28", source: "carrier" };

  it("answers with the day while it can come true", () => {
    expect(read({ estimated_delivery })).toMatchObject({
      headline: "Arriving Thu 26 – Sat 28 Nov",
      sentence: "On its way, last seen in Hamburg, DE. Nothing to do on your side.",
    });
    expect(read({ estimated_delivery }, "de")).toMatchObject({ headline: "Kommt Do., 26. – Sa., 28. Nov." });
  });

  it("says that the carrier does not have it yet beside the day", () => {
    expect(read({ status: "info_received", estimated_delivery })).toMatchObject({
      headline: "Arriving Thu 26 – Sat 28 Nov",
      sentence: "The carrier has the details and is waiting for the package.",
    });
  });

  it("owns up to a day that is over, and not before", () => {
    const until = (to: string) => read({ estimated_delivery: { from: null, to, source: null } });
    expect(until("2026-11-24")).toMatchObject({ headline: "Arriving by Tue 24 Nov" });
    expect(until("2026-11-23")).toMatchObject({
      situation: "late",
      headline: "Later than planned",
      sentence: "It was expected by Mon 23 Nov. Last seen in Hamburg, DE. We keep watching it.",
      estimate: { late: true },
    });
  });

  it("is late against the last day only: an earliest one that is over says nothing more", () => {
    const from = (day: string) => read({ estimated_delivery: { from: day, to: null, source: null } });
    expect(from("2026-11-24")).toMatchObject({ headline: "Arriving Tue 24 Nov at the earliest" });
    expect(from("2026-11-22")).toMatchObject({
      situation: "in_transit",
      headline: "On its way",
      estimate: null,
    });
  });

  it("waits for the end of a day without a zone until it is over everywhere", () => {
    const at = (now: string) =>
      readParcel(
        sampleTracker({ estimated_delivery: { from: null, to: "2026-11-24", source: null } }),
        { position: 1, total: 1 },
        { ...reading("en"), now: new Date(now) },
      ).situation;
    // Half past eight in the evening of the 24th in Los Angeles.
    expect(at("2026-11-25T04:30:00Z")).toBe("in_transit");
    expect(at("2026-11-25T12:00:00Z")).toBe("late");
  });

  it("lets trouble take the headline", () => {
    expect(read({ status: "exception", reason: "damaged", estimated_delivery })).toMatchObject({
      headline: "Damaged on the way",
      estimate: null,
    });
  });

  it("names the hours of the day it comes", () => {
    const hours = { from: "2026-11-24T14:00", to: "2026-11-24T16:00", source: null };
    expect(read({ status: "out_for_delivery", estimated_delivery: hours })).toMatchObject({
      headline: "Coming today, 14:00–16:00",
    });
  });
});

describe("on the vehicle", () => {
  const loaded = (
    local_time: string | null,
    occurred_at: string | null,
    { country = "DE" as string | null, now = NOW } = {},
  ) => {
    const events = [sampleEvent({ status: "out_for_delivery", local_time, occurred_at, country })];
    const tracker = sampleTracker({ status: "out_for_delivery", events });
    return readParcel(tracker, { position: 1, total: 1 }, { ...reading("en"), now }).headline;
  };

  it("comes today on that day only, by the calendar of the place", () => {
    expect(loaded("2026-11-24T08:00:00+01:00", null)).toBe("Coming today");
    expect(loaded("2026-11-23T08:00:00+01:00", null)).toBe("Out for delivery");
    // In Auckland the 25th has begun when it is the 24th, 13:20, in Greenwich.
    expect(loaded("2026-11-25T01:00:00+13:00", null)).toBe("Coming today");
    expect(loaded("2026-11-24T08:00:00+13:00", null)).toBe("Out for delivery");
  });

  it("goes by the clocks of the country when the carrier names no zone, as the mail about it does", () => {
    const inTokyo = (now: string) =>
      loaded("2026-11-24T09:00", "2026-11-24T00:00:00.000Z", { country: "JP", now: new Date(now) });
    expect(inTokyo("2026-11-24T14:59:00Z")).toBe("Coming today");
    expect(inTokyo("2026-11-24T15:01:00Z")).toBe("Out for delivery");
    const inTheStates = (now: string) =>
      loaded("2026-11-24T06:00", "2026-11-24T06:00:00.000Z", { country: "US", now: new Date(now) });
    expect(inTheStates("2026-11-25T01:00:00Z")).toBe("Coming today");
    const nowhere = { country: null, now: new Date("2026-11-25T05:00:00Z") };
    expect(loaded(null, "2026-11-24T06:00:00.000Z", nowhere)).toBe("Coming today");
    expect(loaded(null, "2026-11-24T04:00:00.000Z", nowhere)).toBe("Out for delivery");
  });

  it("goes by the moment when no zone is known, and believes the status when nothing is", () => {
    expect(loaded(null, "2026-11-24T06:00:00.000Z")).toBe("Coming today");
    expect(loaded("2026-11-22T08:00", "2026-11-22T07:00:00.000Z")).toBe("Out for delivery");
    expect(loaded(null, null)).toBe("Coming today");
  });

  it("does not come today for ever when all that is known is a day", () => {
    const on = (now: string, country: string | null) =>
      loaded("2026-11-24T08:00", null, { country, now: new Date(now) });
    expect(on("2026-11-24T22:00:00Z", "DE")).toBe("Coming today");
    expect(on("2026-11-24T23:30:00Z", "DE")).toBe("Out for delivery");
    // Until the day is over in Honolulu and beyond, when nobody knows where it is.
    expect(on("2026-11-25T11:00:00Z", null)).toBe("Coming today");
    expect(on("2026-11-25T13:00:00Z", null)).toBe("Out for delivery");
  });

  it("says since when", () => {
    const { sentence } = read({
      status: "out_for_delivery",
      events: [sampleEvent({ status: "out_for_delivery", local_time: "2026-11-23T08:05:00+01:00" })],
    });
    expect(sentence).toContain("UPS put it on the vehicle on Monday 23 November, 08:05");
  });
});

describe("delivered", () => {
  it("shows the place's own time, wherever the server stands", () => {
    const events = [sampleEvent({ status: "delivered", local_time: "2026-11-24T23:50:00-08:00" })];
    expect(read({ status: "delivered", events }).sentence).toBe("Tuesday 24 November, 23:50, Hamburg, DE.");
  });

  it("says that a time is UTC when the place's is not known", () => {
    expect(read({ status: "delivered", events: [] }).sentence).toBe("Tuesday 24 November, 12:20 UTC.");
  });

  it("says no time when there is none", () => {
    expect(read({ status: "delivered", events: [], delivered_at: null }).sentence).toBe("It has arrived.");
  });
});

it("reads what only a newer shop knows by what it knows itself", () => {
  const stolen = { reason: "stolen" as Reason };
  expect(read({ status: "exception", ...stolen }).headline).toBe("Something went wrong");
  expect(read({ status: "teleported" as Status, ...stolen, events: [] }).headline).toBe("On its way");
  expect(read({ direction: "return", status: "teleported" as Status }).headline).toBe(
    "Your return is on its way to us",
  );
});

it("speaks of the carrier when it has no name", () => {
  const carrier = { code: null, name: null, url: null };
  expect(read({ status: "exception", reason: "customs_needs_recipient", carrier }).sentence).toBe(
    "Please answer the message from customs or the carrier, or the package goes back.",
  );
});
