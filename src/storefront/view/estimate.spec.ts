import fc from "fast-check";
import { readEstimate } from "../../i18n/estimate";
import { LANGUAGE_CODES, LANGUAGES } from "../../i18n/languages";
import { NOW, reading } from "../testing/samples";
import { estimateText, isPast, joinEstimates } from "./estimate";

const say = (from: string | null, to: string | null, language = "en") => {
  const estimate = readEstimate({ from, to });
  return estimate && estimateText(estimate, reading(language));
};

it.each([
  ["2026-11-26", "2026-11-28", "Thu 26 – Sat 28 Nov"],
  ["2026-11-30", "2026-12-02", "Mon 30 Nov – Wed 2 Dec"],
  ["2026-11-28", "2026-11-26", "Thu 26 – Sat 28 Nov"],
  ["2026-11-26", "2026-11-26", "Thu 26 Nov"],
  ["2026-11-26T00:00:00", "2026-11-26T23:59:59", "Thu 26 Nov"],
  ["2026-11-26T14:00", "2026-11-26T16:00", "Thu 26 Nov, 14:00–16:00"],
  ["2026-11-26T14:00", "2026-11-26T14:00", "Thu 26 Nov, 14:00"],
  [null, "2026-11-28T00:00:00+01:00", "by Sat 28 Nov"],
  [null, "2026-11-28T18:00", "by Sat 28 Nov, 18:00"],
  ["2026-11-26", null, "Thu 26 Nov at the earliest"],
  ["2026-11-26T23:30:00-08:00", "2026-11-26T23:30:00-08:00", "Thu 26 Nov, 23:30"],
  [null, null, null],
  ["soon", "2026-02-30", null],
])("reads %s to %s: %s", (from, to, text) => {
  expect(say(from, to)).toBe(text);
});

it("writes days the language's way", () => {
  expect(say("2026-11-26", "2026-11-28", "en-US")).toBe("Thu, Nov 26 – Sat, Nov 28");
  expect(say(null, "2026-11-28", "de")).toBe("bis Sa., 28. Nov.");
  expect(say("2026-11-26", "2026-11-28", "pl")).toBe("czw., 26 – sob., 28 lis");
  expect(say(null, "2026-11-28", "ja")).toBe("11月28日(土)まで");
  expect(say(null, "2026-11-28T18:00", "zh-CN")).toBe("最晚 11月28日周六 18:00");
});

it.each(LANGUAGE_CODES)("writes days and hours in %s with what stands between them there", (code) => {
  const { clock_separator } = LANGUAGES[code];
  const day = say("2026-11-26", "2026-11-26", code);
  const hours = say("2026-11-26T14:05", "2026-11-26T16:00", code);
  expect(day).toContain("26");
  expect(hours).toMatch(/0?2.05|14.05/);
  expect(hours?.startsWith(`${day}${clock_separator}`)).toBe(true);
  for (const text of [day, hours, say("2026-11-26", "2026-11-28", code)]) {
    expect(text).not.toMatch(/[٠-٩०-९\u2009\u202f]|^\s|\s$| {2}|\S– |[^\d]–\S/u);
  }
});

it.each([
  ["2026-11-24", false],
  ["2026-11-23", true],
  ["2026-11-24T12:00:00Z", true],
  // Nobody knows where: it is over once it is in every zone.
  ["2026-11-24T02:00", false],
  ["2026-11-24T01:00", true],
  ["2026-11-24T14:00:00Z", false],
  ["2026-11-24T00:00:00+13:00", true],
  ["2026-11-24T00:00:00-08:00", false],
])("is over by now, with an end on %s: %s", (to, over) => {
  const estimate = readEstimate({ from: null, to });
  expect(estimate && isPast(estimate, NOW)).toBe(over);
});

it("joins several only when each says until when", () => {
  const one = readEstimate({ from: "2026-11-26", to: "2026-11-27" });
  const open = readEstimate({ from: "2026-11-26", to: null });
  expect(joinEstimates([one, open])).toBeNull();
  expect(joinEstimates([one, null])).toBeNull();
  expect(joinEstimates([one, one])).toMatchObject({ from: { day: "2026-11-26" }, to: { day: "2026-11-27" } });
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
    fc.property(
      anyDate,
      anyDate,
      fc.constantFrom("en-US", "de-AT", ...LANGUAGE_CODES),
      (from, to, language) => {
        expect(say(from, to, language) ?? "").not.toMatch(/Invalid|NaN|undefined/);
      },
    ),
  );
});
