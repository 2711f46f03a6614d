import { postalOperatorsOf } from "./postal-operators";
import { SHAPES } from "./shapes";
import { CARRIERS, carrierName, isListed, publicCarriers } from "./table";

describe("the table of carriers", () => {
  it("has the carriers that matter, each once", () => {
    expect(CARRIERS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CARRIERS.map(({ code }) => code)).size).toBe(CARRIERS.length);
    expect(new Set(CARRIERS.map(({ name }) => name)).size).toBe(CARRIERS.length);
  });

  it.each([
    ["100002", "UPS"],
    ["100003", "FedEx"],
    ["100001", "DHL Express"],
    ["7041", "DHL Paket"],
    ["21051", "USPS"],
    ["11031", "Royal Mail"],
    ["14041", "PostNL"],
    ["3211", "Cyprus Post"],
    ["2151", "Correios"],
    ["9021", "India Post"],
  ])("knows %s as %s", (code, name) => {
    expect(carrierName(code)).toBe(name);
  });

  it("is well formed line by line", () => {
    for (const { code, name, country, url, tracking_url, aliases } of CARRIERS) {
      expect(code).toMatch(/^\d+$/);
      expect(name.trim()).toBe(name);
      expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
      expect(url === null || URL.canParse(url)).toBe(true);
      expect(tracking_url === null || tracking_url.split("{number}").length === 2).toBe(true);
      expect(tracking_url === null || tracking_url.startsWith("https://")).toBe(true);
      expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
    }
  });

  it("always has a page to follow a package on: the carrier's, or 17TRACK's", () => {
    const carriers = publicCarriers();
    expect(carriers.every(({ tracking_url }) => tracking_url?.includes("{number}"))).toBe(true);
    expect(carriers.find(({ code }) => code === "100002")?.tracking_url).toBe(
      "https://www.ups.com/track?tracknum={number}",
    );
    expect(carriers.find(({ code }) => code === "3011")?.tracking_url).toBe(
      "https://t.17track.net/en#nums={number}",
    );
  });

  it("cannot be spoilt by who uses it", () => {
    publicCarriers()[0]?.aliases.push("Spoilt");
    expect(publicCarriers()[0]?.aliases).not.toContain("Spoilt");
  });

  it("lists every carrier that a number's form can name", () => {
    const named = [
      ...SHAPES.flatMap(({ codes }) => codes),
      ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        .split("")
        .flatMap((a) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("").map((b) => a + b))
        .flatMap((country) =>
          ["RR", "EE", "CP"].flatMap((service) => postalOperatorsOf({ service, country })),
        ),
    ];
    expect(named.filter((code) => !isListed(code))).toEqual([]);
  });

  it("has the home of every post that numbers items with a country's letters", () => {
    for (const { code, country } of CARRIERS) {
      if (
        Number(code) < 30_000 &&
        country !== null &&
        postalOperatorsOf({ service: "RR", country }).length === 0
      ) {
        throw new Error(`${carrierName(code)} (${country}) is listed, and its S10 numbers are not`);
      }
    }
  });
});
