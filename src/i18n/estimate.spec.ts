import fc from "fast-check";
import { describeEstimate, readEstimate } from "./estimate";

const say = (from: string | null, to: string | null, locale = "en-GB") => {
  const estimate = readEstimate({ from, to });
  return estimate && describeEstimate(estimate, { locale, clock_separator: ", " });
};

it.each([
  ["a window of days", "2026-11-26", "2026-11-28", { shape: "window", text: "Thu 26 – Sat 28 Nov" }],
  [
    "a window over two months",
    "2026-11-30",
    "2026-12-02",
    { shape: "window", text: "Mon 30 Nov – Wed 2 Dec" },
  ],
  [
    "a window over the year's end",
    "2026-12-30",
    "2027-01-02",
    { shape: "window", text: "Wed, 30 Dec 2026 – Sat, 2 Jan 2027" },
  ],
  ["one day", "2026-11-26", "2026-11-26", { shape: "day", text: "Thu 26 Nov" }],
  [
    "a day as carriers write it",
    "2026-11-26T00:00:00",
    "2026-11-26T23:59:59",
    { shape: "day", text: "Thu 26 Nov" },
  ],
  [
    "hours of one day",
    "2026-11-26T14:00",
    "2026-11-26T16:00",
    { shape: "window", text: "Thu 26 Nov, 14:00–16:00" },
  ],
  ["one hour", "2026-11-26T14:00", "2026-11-26T14:00", { shape: "day", text: "Thu 26 Nov, 14:00" }],
  ["the end alone", null, "2026-11-28T00:00:00", { shape: "until", text: "Sat 28 Nov" }],
  ["the end alone, with its hour", null, "2026-11-28T18:00", { shape: "until", text: "Sat 28 Nov, 18:00" }],
  ["the beginning alone", "2026-11-26", null, { shape: "from", text: "Thu 26 Nov" }],
  ["ends the wrong way round", "2026-11-28", "2026-11-26", { shape: "window", text: "Thu 26 – Sat 28 Nov" }],
])("says %s", (_name, from, to, expected) => {
  expect(say(from, to)).toEqual(expected);
});

it("leaves the day as the carrier wrote it, whatever the offset", () => {
  expect(say("2026-11-26T23:30:00-08:00", null)?.text).toBe("Thu 26 Nov, 23:30");
  expect(say("2026-11-26T00:30:00+13:00", null)?.text).toBe("Thu 26 Nov, 00:30");
});

it("writes it the language's way", () => {
  expect(say("2026-11-26", "2026-11-28", "de")?.text).toBe("Do., 26. – Sa., 28. Nov.");
  expect(say("2026-11-26", "2026-11-28", "en-US")?.text).toBe("Thu, Nov 26 – Sat, Nov 28");
});

it.each([
  [null, null],
  ["", ""],
  ["soon", "2026-13-45"],
  ["2026-02-30", null],
])("says nothing about %j to %j", (from, to) => {
  expect(say(from, to)).toBeNull();
});

it("never throws and never shows a broken date, whatever a provider sends", () => {
  const anyDate = fc.option(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    { nil: null },
  );
  fc.assert(
    fc.property(anyDate, anyDate, fc.constantFrom("en-GB", "en-US", "de", "fr", "pl"), (from, to, locale) => {
      const described = say(from, to, locale);
      expect(described?.text ?? "").not.toMatch(/Invalid|NaN|undefined/);
    }),
  );
});
