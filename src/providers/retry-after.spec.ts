import fc from "fast-check";
import { retryAfterMs } from "./retry-after";

const NOW = Date.parse("2026-06-29T12:00:00Z");

describe("retryAfterMs", () => {
  it.each([
    ["2", 2_000],
    [" 0 ", 0],
    ["0.5", 500],
    ["Mon, 29 Jun 2026 12:00:30 GMT", 30_000],
    ["Mon, 29 Jun 2026 11:00:00 GMT", 0],
    ["99999999999", 86_400_000],
    ["Fri, 31 Dec 2100 23:59:59 GMT", 86_400_000],
  ])("reads %j", (header, ms) => {
    expect(retryAfterMs(header, NOW)).toBe(ms);
  });

  it.each([null, "", "soon", "-3", "NaN", "Infinity", "1e3"])("makes nothing of %j", (header) => {
    expect(retryAfterMs(header, NOW)).toBeNull();
  });

  it("is between nothing and a day for whatever it is sent", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = retryAfterMs(header, NOW);
        expect(ms === null || (ms >= 0 && ms <= 86_400_000)).toBe(true);
      }),
    );
  });
});
