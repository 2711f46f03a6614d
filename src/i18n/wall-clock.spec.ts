import fc from "fast-check";
import { dayAt, instantOf, readWallClock } from "./wall-clock";

it.each([
  ["2026-11-24T14:05:00+01:00", { day: "2026-11-24", has_time: true, offset: 60 }],
  ["2026-11-24T14:05-0830", { day: "2026-11-24", has_time: true, offset: -510 }],
  ["2026-11-24T14:05:00.123Z", { day: "2026-11-24", has_time: true, offset: 0 }],
  ["2026-11-24 14:05", { day: "2026-11-24", has_time: true, offset: null }],
  ["2026-11-24", { day: "2026-11-24", has_time: false, offset: null }],
])("reads %s", (text, expected) => {
  expect(readWallClock(text)).toMatchObject(expected);
});

it.each([
  "",
  "soon",
  "2026-02-30",
  "2026-13-01T10:00",
  "2026-11-24T24:00",
  "2026-11-24T10:60",
  null,
  undefined,
])("reads nothing in %s", (text) => {
  expect(readWallClock(text)).toBeNull();
});

it("keeps the moment and the day of whatever clock it was written on", () => {
  const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: -12 * 60, max: 14 * 60 }), (instant, offset) => {
      const minute = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
      const wall = new Date(minute.getTime() + offset * 60_000).toISOString().slice(0, 19);
      const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
      const clock = readWallClock(`${wall}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`);
      expect(clock && instantOf(clock)).toBe(minute.getTime());
      expect(clock?.day).toBe(dayAt(minute, offset));
      expect(clock?.day).toBe(wall.slice(0, 10));
    }),
  );
});
