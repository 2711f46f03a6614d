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

describe("the option shop.logo_url", () => {
  const withLogo =
    (logo_url: string, backend_url = "https://shop.example") =>
    () =>
      resolveOptions({ backend_url, shop: { logo_url } }).shop.logo_url;

  it("is a picture that browsers show on the tracking page", () => {
    expect(withLogo("https://files.example/logo.png")()).toBe("https://files.example/logo.png");
    // As on the machine of whoever tries it.
    expect(withLogo("http://localhost:9000/static/logo.png", "http://localhost:9000")()).toMatch(/^http:/);
  });

  it.each([
    ["http://files.example/logo.png", /"shop\.logo_url".* https address/],
    ["/static/logo.png", /must be a whole address/],
    ["javascript:alert(1)", /must be a whole address/],
  ])("is refused when they do not: %s", (logo_url, message) => {
    expect(withLogo(logo_url)).toThrow(message);
    const ofChannel = () =>
      resolveOptions({ backend_url: "https://shop.example", sales_channels: { sc_1: { logo_url } } });
    expect(ofChannel).toThrow(/"sales_channels\.sc_1\.logo_url"/);
  });
});
