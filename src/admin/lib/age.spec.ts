import { ageText } from "./age";
import { english } from "./testing/samples";

const now = new Date("2026-11-24T12:00:00Z");
const age = (iso: string) => ageText(iso, now, english, "en");

describe("the age of news", () => {
  it.each([
    ["2026-11-24T11:59:30Z", "just now"],
    ["2026-11-24T11:48:00Z", "12 min ago"],
    ["2026-11-24T09:00:00Z", "3 h ago"],
    ["2026-11-23T12:00:00Z", "1 d ago"],
    ["2026-11-22T11:00:00Z", "2 d ago"],
  ])("says of %s: %s", (iso, text) => {
    expect(age(iso)).toBe(text);
  });

  it("names the date of what is long gone", () => {
    expect(age("2026-01-05T12:00:00Z")).toBe("Jan 5, 2026");
  });

  it("calls the near future now: clocks differ", () => {
    expect(age("2026-11-24T12:00:20Z")).toBe("just now");
  });

  it("shows what is no time as it is", () => {
    expect(age("soon")).toBe("soon");
  });
});
