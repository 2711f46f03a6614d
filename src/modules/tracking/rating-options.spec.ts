import { type RatingOptions, resolveRatingOptions } from "./rating-options";

describe("the options about ratings", () => {
  it("ask nobody by default", () => {
    expect(resolveRatingOptions({})).toEqual({ enabled: false, ask_after_days: 3 });
    expect(resolveRatingOptions({ enabled: true, ask_after_days: 0 })).toEqual({
      enabled: true,
      ask_after_days: 0,
    });
  });

  it.each([
    [{ ask_after_days: 21 }, /"ratings.ask_after_days" must be a whole number from 0 to 20/],
    [{ ask_after_days: 1.5 }, /whole number/],
    [{ enabled: "yes" as unknown as boolean }, /"ratings.enabled" must be true or false/],
    [{ enable: true } as RatingOptions, /"ratings.enable" is not known/],
  ])("are refused with what to mend: %j", (options, message) => {
    expect(() => resolveRatingOptions(options)).toThrow(message);
  });
});
