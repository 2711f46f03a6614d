import type { CarrierView } from "../../api/http-types";
import { carrierOptions, typedCarrier } from "./carrier-options";

const carrier = (code: string, name: string): CarrierView => ({
  provider_id: "17track",
  code,
  name,
  country: null,
  url: null,
});
const [ups, dhl, dpd] = [carrier("1", "UPS"), carrier("2", "DHL Express"), carrier("3", "DPD (DE)")];

describe("the list of carriers", () => {
  it("begins with those that fit the number, and names none twice", () => {
    const options = carrierOptions({ carriers: [ups, dhl, dpd], suggestions: [dpd] }, "", null);
    expect(options.map((option) => [option.carrier.name, option.suggested])).toEqual([
      ["DPD (DE)", true],
      ["UPS", false],
      ["DHL Express", false],
    ]);
  });

  it("shows only what a search found, the fitting first", () => {
    const options = carrierOptions({ carriers: [dhl, dpd], suggestions: [dpd, ups] }, "d", "de");
    expect(options.map((option) => option.carrier.name)).toEqual(["DPD (DE)", "DHL Express"]);
  });

  it("offers those of the destination before the others", () => {
    const paket = { ...carrier("4", "DHL Paket"), country: "DE" };
    const options = carrierOptions({ carriers: [dhl, paket], suggestions: [] }, "dhl", "de");
    expect(options.map((option) => option.carrier.name)).toEqual(["DHL Paket", "DHL Express"]);
  });

  it("is empty before the answer", () => {
    expect(carrierOptions(undefined, "d", null)).toEqual([]);
  });
});

describe("a carrier that was typed and not chosen", () => {
  const options = [{ carrier: dhl, suggested: false }];
  it("is the one of that name, else the name itself for the server to know", () => {
    expect(typedCarrier("dhl express ", options)).toBe(dhl);
    expect(typedCarrier("DHL", options)).toMatchObject({ code: "DHL", name: "DHL" });
    expect(typedCarrier("  ", options)).toBeNull();
  });
});
