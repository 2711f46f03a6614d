import fc from "fast-check";
import { readInstant } from "./instant";

const TIMES = fc.date({
  min: new Date("2000-01-02T00:00:00Z"),
  max: new Date("2099-12-30T00:00:00Z"),
  noInvalidDate: true,
});
const OFFSETS = fc
  .record({ sign: fc.constantFrom("+", "-"), hours: fc.nat(13), minutes: fc.constantFrom(0, 30, 45) })
  .map(({ sign, hours, minutes }) => ({
    text: `${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`,
    ms: (sign === "+" ? 1 : -1) * (hours * 60 + minutes) * 60_000,
  }));

describe("a moment", () => {
  it("is the same instant in whatever zone it is written", () => {
    fc.assert(
      fc.property(TIMES, OFFSETS, (time, { text, ms }) => {
        const clock = new Date(time.getTime() + ms).toISOString().slice(0, -1);
        expect(readInstant(`${clock}${text}`)).toEqual(time);
        expect(readInstant(`${clock}${text.replace(":", "")}`)).toEqual(time);
        expect(readInstant(time.toISOString())).toEqual(time);
      }),
    );
  });

  it("is never guessed: without an offset it may be any of twenty-four", () => {
    fc.assert(
      fc.property(TIMES, (time) => {
        const written = time.toISOString();
        for (const text of [
          written.slice(0, -1),
          written.slice(0, 19),
          written.slice(0, 16),
          written.slice(0, 10),
        ]) {
          expect([text, readInstant(text)]).toEqual([text, "no_offset"]);
        }
      }),
    );
  });

  it("is nothing else", () => {
    for (const text of [
      "",
      "5",
      "yesterday",
      "31.01.2026 14:05",
      "2026-02-30T10:00:00Z",
      "2026-02-30T10:00:00",
      "2026-01-31T25:00:00Z",
      "2026-01-31T14:05:00+99:00",
      "2026-01-31 14:05:00Z",
      "0001-01-01T00:00:00Z",
      "1999-12-31T10:00:00Z",
      "-271821-04-20T00:00:00Z",
    ]) {
      expect([text, readInstant(text)]).toEqual([text, "not_a_time"]);
    }
  });
});
