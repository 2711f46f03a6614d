import { resolveOptions } from "./options";

describe("the option checkout_expiry_hours", () => {
  it("is a day unless it is set", () => {
    expect(resolveOptions({}).checkout_expiry_hours).toBe(24);
    expect(resolveOptions({ checkout_expiry_hours: 0.5 }).checkout_expiry_hours).toBe(0.5);
  });

  it.each([0, -1, Number.NaN])("is refused when no time is left: %p", (hours) => {
    expect(() => resolveOptions({ checkout_expiry_hours: hours })).toThrow(/"checkout_expiry_hours"/);
  });
});
