import fc from "fast-check";
import { instantOf, offsetMinutes, readWallClock, writeWallClock } from "./wall-clock";

const rewritten = (text: string) => {
  const clock = readWallClock(text);
  return clock && writeWallClock(clock);
};

describe("readWallClock", () => {
  it.each([
    ["2026-06-29T21:05:00+08:00", "2026-06-29T21:05:00+08:00", "2026-06-29T13:05:00.000Z"],
    ["2026-06-29T21:05:00Z", "2026-06-29T21:05:00Z", "2026-06-29T21:05:00.000Z"],
    ["2026-06-29 21:05 +0530", "2026-06-29T21:05+05:30", "2026-06-29T15:35:00.000Z"],
    ["2026/6/9 9:05 PM GMT-3", "2026-06-09T21:05-03:00", "2026-06-10T00:05:00.000Z"],
    ["2026-06-29T21:05:00.250Z", "2026-06-29T21:05:00Z", "2026-06-29T21:05:00.250Z"],
    ["2026-06-29 12:30 am", "2026-06-29T00:30", null],
    ["2026-06-29T21:05:00", "2026-06-29T21:05:00", null],
    ["2026-06-29 21:05:00 Asia/Shanghai", "2026-06-29T21:05:00", null],
    ["2026.06.29", "2026-06-29", null],
  ])("reads %j", (text, written, instant) => {
    expect(rewritten(text)).toBe(written);
    expect(instantOf(readWallClock(text))).toBe(instant);
  });

  it.each([
    "",
    "yesterday",
    "29/06/2026",
    "2026-02-30T10:00:00Z",
    "2026-13-01",
    "2026-06-29T25:00:00Z",
    "2026-06-29T10:60:00Z",
    "2026-06-29 13:00 pm",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "1719660000",
  ])("makes nothing of %j", (text) => {
    expect(readWallClock(text)).toBeNull();
  });

  it("reads back what it writes, and agrees with JavaScript about the instant", () => {
    const date = fc.date({ min: new Date("2000-01-02"), max: new Date("2099-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -14 * 60, max: 14 * 60 }), (at, offset) => {
        const seconds = Math.floor(at.getTime() / 1000) * 1000;
        const local = new Date(seconds + offset * 60_000).toISOString().slice(0, 19);
        const sign = offset < 0 ? "-" : "+";
        const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
        const text = `${local}${sign}${two(offset / 60)}:${two(Math.abs(offset) % 60)}`;
        expect(instantOf(readWallClock(text))).toBe(new Date(text).toISOString());
        const again = rewritten(text);
        expect(again && rewritten(again)).toBe(again);
      }),
    );
  });

  it("never throws and never makes an invalid date", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}( \d{1,2}:\d{2})?.{0,4}$/)),
        (text) => {
          const instant = instantOf(readWallClock(text));
          expect(instant === null || !Number.isNaN(Date.parse(instant))).toBe(true);
        },
      ),
    );
  });
});

describe("offsetMinutes", () => {
  it.each([
    ["Z", 0],
    ["utc", 0],
    ["+08:00", 480],
    ["-0330", -210],
    ["+8", 480],
    ["UTC+5:30", 330],
    ["-00:00", 0],
  ])("reads %j", (zone, minutes) => {
    expect(offsetMinutes(zone)).toBe(minutes);
  });

  it.each(["", "CET", "Europe/Berlin", "+15:00", "+08:75", "8"])("makes nothing of %j", (zone) => {
    expect(offsetMinutes(zone)).toBeNull();
  });
});
