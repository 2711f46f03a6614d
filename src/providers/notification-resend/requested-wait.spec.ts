import fc from "fast-check";
import { requestedWait, untilNextUtcDay } from "./requested-wait";

const now = new Date("2026-11-26T23:30:00Z");

it.each([
  [{ "retry-after": "7" }, 7000],
  [{ "retry-after": "0.5" }, 500],
  [{ "retry-after": "Thu, 26 Nov 2026 23:30:10 GMT" }, 10_000],
  [{ "retry-after": "Thu, 26 Nov 2026 23:00:00 GMT" }, 0],
  [{ "ratelimit-reset": "2" }, 2000],
  [{ "retry-after": "3", "ratelimit-reset": "60" }, 3000],
  [{ "retry-after": "soon" }, null],
  [{ "retry-after": "-5" }, null],
  [{}, null],
  [null, null],
])("reads %j as %p ms", (headers, expected) => {
  expect(requestedWait(headers, now, true)).toBe(expected);
});

it("takes the reset of the rate limit for a wish only where there were too many", () => {
  expect(requestedWait({ "ratelimit-reset": "2" }, now, false)).toBeNull();
  expect(requestedWait({ "retry-after": "7", "ratelimit-reset": "2" }, now, false)).toBe(7000);
});

it("waits until midnight in UTC, never less than a moment and never more than a day", () => {
  expect(untilNextUtcDay(now)).toBe(30 * 60_000);
  expect(untilNextUtcDay(new Date("2026-11-26T00:00:00Z"))).toBe(24 * 3_600_000);
  const dates = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      const next = new Date(date.getTime() + untilNextUtcDay(date)).toISOString();
      expect(next).toMatch(/T00:00:00.000Z$/);
      expect(next > date.toISOString()).toBe(true);
    }),
  );
});
