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

describe("the option tracking_page_url", () => {
  it("leads to the plugin's own page unless it is set", () => {
    expect(resolveOptions({ backend_url: "https://shop.example/" }).tracking_page_url).toBe(
      "https://shop.example/track/{token}",
    );
  });

  it.each([
    ["https://shop.example/tracking", /needs \{token\} in it/],
    ["https://shop.example/orders/{order_id}/{token}", /take \{order_id\} out of/],
  ])("is refused when it opens nothing, or too much: %s", (tracking_page_url, message) => {
    expect(() => resolveOptions({ tracking_page_url })).toThrow(message);
  });
});
