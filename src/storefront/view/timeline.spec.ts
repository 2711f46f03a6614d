import fc from "fast-check";
import { NOW, reading, sampleEvent } from "../testing/samples";
import { timelineOf } from "./timeline";

const en = reading("en");

it("groups by the day of the place, and keeps the order", () => {
  const { days, earlier } = timelineOf(
    [
      sampleEvent({ local_time: "2026-11-24T14:05:00+01:00", description: "fourth" }),
      sampleEvent({ local_time: "2026-11-24T00:10:00+01:00", description: "third" }),
      sampleEvent({ local_time: "2026-11-23T23:50:00+01:00", description: "second" }),
      sampleEvent({ local_time: "2025-12-31T09:12", description: "first", location: null }),
    ],
    en,
  );
  expect(
    days.map(({ title, entries }) => [title, ...entries.map(({ time, text }) => `${time} ${text}`)]),
  ).toEqual([
    ["Today", "14:05 fourth", "00:10 third"],
    ["Yesterday", "23:50 second"],
  ]);
  expect(earlier?.summary).toBe("Show all 4 events");
  expect(earlier?.days).toEqual([
    {
      title: "Wednesday, 31 December 2025",
      entries: [{ number: 1, time: "09:12", text: "first", place: null, newest: false, handover: null }],
    },
  ]);
});

it("says where a clock needs more room, seen at once or not", () => {
  const times = ["2026-11-24T14:05:00+01:00", null, "2026-11-23", "2026-11-22T09:12:00+01:00"];
  const events = times.map((local_time) => sampleEvent({ local_time, occurred_at: null }));
  expect(timelineOf(events, en).long_clocks).toBe(false);
  expect(timelineOf(events, reading("hi")).long_clocks).toBe(true);
  const inGreenwich = sampleEvent({ local_time: null });
  expect(timelineOf([...events, inGreenwich], en).long_clocks).toBe(true);
});

it("goes by the clocks of the country when the carrier names no zone, as the headline does", () => {
  const titled = (country: string | null, now: string) =>
    timelineOf([sampleEvent({ local_time: "2026-11-24T09:00", occurred_at: null, country })], {
      ...reading("en"),
      now: new Date(now),
    }).days[0]?.title;
  expect(titled("US", "2026-11-25T01:00:00Z")).toBe("Today");
  expect(titled("US", "2026-11-25T20:00:00Z")).toBe("Yesterday");
  expect(titled("AU", "2026-11-23T22:00:00Z")).toBe("Today");
  expect(titled(null, "2026-11-25T01:00:00Z")).toBe("Yesterday");
});

it("calls today what is today over there", () => {
  // 13:20 in Greenwich is 02:20 of the next day in Auckland, and 05:20 in Los Angeles.
  const titleOf = (local_time: string) => timelineOf([sampleEvent({ local_time })], en).days[0]?.title;
  expect(titleOf("2026-11-25T01:00:00+13:00")).toBe("Today");
  expect(titleOf("2026-11-24T04:00:00-08:00")).toBe("Today");
  expect(titleOf("2026-11-24T23:00:00+13:00")).toBe("Yesterday");
});

it("shows where one carrier hands over to the next, and is not misled by scans that name none", () => {
  const { days, earlier } = timelineOf(
    ["DHL", "DHL", null, "China Post", "China Post"].map((carrier_name) => sampleEvent({ carrier_name })),
    en,
  );
  const handovers = [...days, ...(earlier?.days ?? [])].flatMap(({ entries }) =>
    entries.map(({ handover }) => handover),
  );
  expect(handovers).toEqual([null, "Handed over to DHL", null, null, null]);
});

it("leaves what has no time where the list has it, and a day without an hour its day", () => {
  const timeless = { local_time: null, occurred_at: null };
  const { days } = timelineOf(
    [
      sampleEvent({ ...timeless, description: "newest" }),
      sampleEvent({ local_time: "2026-11-22", description: "day only" }),
      sampleEvent({ ...timeless, description: "oldest" }),
    ],
    en,
  );
  expect(days.map(({ title, entries }) => [title, ...entries.map(({ time, text }) => [time, text])])).toEqual(
    [
      ["Day not known", [null, "newest"]],
      ["Sunday 22 November", [null, "day only"], [null, "oldest"]],
    ],
  );
});

it("says so when only the moment in UTC is known", () => {
  const { days } = timelineOf([sampleEvent({ local_time: null })], en);
  expect(days[0]?.entries[0]?.time).toBe("12:20 UTC");
});

const anyEvent = fc.record({
  local_time: fc.option(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 19)),
      fc.constantFrom("2026-11-24", "2026-02-30T10:00", "2026-11-24T25:61:00Z"),
    ),
    { nil: null },
  ),
  occurred_at: fc.option(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    { nil: null },
  ),
});

it("shows every event once, in the order given, whatever the times are", () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (times) => {
      const events = times.map((time, index) => sampleEvent({ ...time, description: String(index) }));
      const { days, earlier } = timelineOf(events, { ...en, now: NOW });
      const shown = [...days, ...(earlier?.days ?? [])].flatMap(({ entries }) => entries);
      expect(shown.map(({ text }) => text)).toEqual(events.map(({ description }) => description));
      expect(shown.map(({ number }) => number)).toEqual(events.map((_, index) => events.length - index));
      expect(days.flatMap(({ entries }) => entries)).toHaveLength(Math.min(3, events.length));
      expect(JSON.stringify({ days, earlier })).not.toMatch(/Invalid|NaN|undefined/);
    }),
  );
});
