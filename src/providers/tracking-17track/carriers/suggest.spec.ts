import fc from "fast-check";
import { suggestCarriers } from "./suggest";
import { carrierName, isListed } from "./table";

const names = (number: string, destination: string | null) =>
  suggestCarriers(number, destination).map(carrierName);

describe("carriers suggested by a number", () => {
  it.each([
    ["1Z5R89390357567127", "DE", "UPS"],
    ["986578788855", "US", "FedEx"],
    ["9400111202555842332669", "US", "USPS"],
    ["C11031500001879", "US", "OnTrac"],
    ["TBA000000000000", "US", "Amazon Shipping"],
    ["TBA000000000000", "GB", "Amazon Shipping (UK)"],
    ["3318810025", "FR", "DHL Express"],
    ["00340434161094042557", "DE", "DHL Paket"],
    ["JJD000390007882823453", "DE", "DHL Paket"],
    ["JJD000390007882823453", "GB", "DHL Parcel (UK)"],
    ["RB123456785GB", "US", "Royal Mail"],
    ["EE123456785GB", "US", "Parcelforce"],
    ["EE123456785CN", "US", "China EMS"],
    ["CP123456785DE", "US", "DHL Paket"],
    ["RR123456785DE", "US", "Deutsche Post"],
    ["3SABCD1234567", "NL", "PostNL"],
    ["6A12345678901", "FR", "La Poste (Colissimo)"],
    ["YT2616912345678901", "US", "YunExpress"],
    ["FMPC1234567890", "IN", "Ekart"],
    ["01234567890123", "PL", "DPD (PL)"],
    ["01234567890123", "DE", "DPD (DE)"],
    ["123456789012", "JP", "Yamato Transport"],
  ])("%s to %s: %s first", (number, destination, name) => {
    expect(names(number, destination)[0]).toBe(name);
  });

  it("read a number with blanks and hyphens, in any case", () => {
    expect(names("1z 5r8 939-03 5756 7127", null)).toEqual(["UPS"]);
  });

  it("are none for a wrong check digit or a form that says nothing", () => {
    expect(names("RB123456786GB", "US")).toEqual([]);
    expect(names("1Z5R89390357567128", "US")).toEqual([]);
    expect(names("HELLO", "US")).toEqual([]);
  });

  it("are none of another country's when the form is everybody's", () => {
    expect(names("01234567890123", "BR")).toEqual([]);
    expect(names("01234567890123", null)).toEqual([]);
  });

  it("are listed carriers, each once and few, whatever is typed", () => {
    const number = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,3}\d{5,24}[A-Z]{0,2}$/));
    fc.assert(
      fc.property(number, fc.option(fc.constantFrom("DE", "US", "IN", "XX", "")), (typed, destination) => {
        const codes = suggestCarriers(typed, destination);
        expect(codes.every(isListed)).toBe(true);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 500 },
    );
  });
});
