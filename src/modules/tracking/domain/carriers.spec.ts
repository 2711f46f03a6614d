import fc from "fast-check";
import type { Carrier } from "../provider";
import { type CarrierHints, resolveCarrier, searchCarriers } from "./carriers";

function carrier(code: string, name: string, country: string | null, ...aliases: string[]): Carrier {
  return { code, name, country, url: null, tracking_url: null, aliases };
}
const CARRIERS: Carrier[] = [
  carrier("1", "UPS", null, "United Parcel Service"),
  carrier("2", "DHL Express", null, "DHL"),
  carrier("3", "DHL Paket", "DE", "DHL", "Deutsche Post DHL"),
  carrier("4", "DHL Parcel (UK)", "GB", "DHL"),
  carrier("5", "DPD (DE)", "DE", "DPD"),
  carrier("6", "DPD (FR)", "FR", "DPD"),
  carrier("7", "GLS", null),
  carrier("8", "GLS (DE)", "DE", "GLS"),
  carrier("9", "Colis Privé", "FR"),
  carrier("10", "J&T Express (MY)", "MY", "J&T"),
  carrier("11", "Royal Mail", "GB"),
  carrier("12", "Blue Dart", "IN", "Bluedart"),
  carrier("13", "DHL Domestic", "GB", "DHL"),
];
const NO_HINTS: CarrierHints = { suggested: [], destination_country: null };
const resolve = (name: string, hints: Partial<CarrierHints> = {}) =>
  resolveCarrier(CARRIERS, name, { ...NO_HINTS, ...hints });
const found = (name: string, hints: Partial<CarrierHints> = {}) => {
  const result = resolve(name, hints);
  return result.outcome === "found" ? result.carrier.name : result.outcome;
};
const search = (query: string, limit = 10) => searchCarriers(CARRIERS, query, limit).map(({ name }) => name);

describe("searching carriers", () => {
  it("finds the beginning of a name before the beginning of a later word, and that before the middle of one", () => {
    expect(search("dhl")[0]).toBe("DHL Express");
    expect(search("pa")).toEqual(["DHL Paket", "DHL Parcel (UK)", "UPS"]);
    expect(search("ail")).toEqual(["Royal Mail"]);
  });

  it("makes no difference between cases, accents, blanks and punctuation", () => {
    expect(search("colis prive")).toEqual(["Colis Privé"]);
    expect(search("COLISPRIVÉ")).toEqual(["Colis Privé"]);
    expect(search("j & t")).toEqual(["J&T Express (MY)"]);
    expect(search("jt")).toEqual(["J&T Express (MY)"]);
  });

  it("finds other names, codes, and words in any order", () => {
    expect(search("parcel service")).toEqual(["UPS"]);
    expect(search("11")).toEqual(["Royal Mail"]);
    expect(search("mail royal")).toEqual(["Royal Mail"]);
  });

  it("shows the first of the list for an empty query, and no more than wanted", () => {
    expect(search("", 2)).toEqual(["UPS", "DHL Express"]);
    expect(search("dhl", 1)).toHaveLength(1);
    expect(search("dhl", -1)).toEqual([]);
  });

  it("finds every carrier by its whole name and by any beginning of it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARRIERS), fc.nat(), (wanted, length) => {
        expect(search(wanted.name)[0]).toBe(wanted.name);
        const start = wanted.name.slice(0, 1 + (length % wanted.name.length));
        expect(search(start, CARRIERS.length)).toContain(wanted.name);
      }),
    );
  });

  it("gives each carrier once, at most as many as asked for, for whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -2, max: 20 }), (query, limit) => {
        const result = search(query, limit);
        expect(new Set(result).size).toBe(result.length);
        expect(result.length).toBeLessThanOrEqual(Math.max(0, limit));
      }),
    );
  });
});

describe("the carrier somebody means", () => {
  it("is the one with the code, the name, or the other name", () => {
    expect(found("3")).toBe("DHL Paket");
    expect(found(" ups ")).toBe("UPS");
    expect(found("united parcel service")).toBe("UPS");
    expect(found("BLUE-DART")).toBe("Blue Dart");
  });

  it("is decided by the number's form when several have the name", () => {
    expect(found("DHL", { suggested: ["3"] })).toBe("DHL Paket");
    expect(found("DHL", { suggested: ["99", "2"], destination_country: "DE" })).toBe("DHL Express");
  });

  it("is decided by the destination when the form says nothing of them", () => {
    expect(found("DPD", { destination_country: "fr" })).toBe("DPD (FR)");
    expect(found("GLS", { suggested: ["1"], destination_country: "DE" })).toBe("GLS (DE)");
  });

  it("is decided by both together when the form fits several", () => {
    expect(found("DHL", { suggested: ["2", "3"], destination_country: "DE" })).toBe("DHL Paket");
  });

  it("is the one that works everywhere when the destination has none of its own", () => {
    expect(found("GLS", { destination_country: "IT" })).toBe("GLS");
  });

  it("is asked for when nothing decides, the likeliest first", () => {
    expect(resolve("DPD")).toMatchObject({
      outcome: "ambiguous",
      candidates: [{ code: "5" }, { code: "6" }],
    });
    expect(resolve("DHL", { destination_country: "GB" })).toMatchObject({
      outcome: "ambiguous",
      candidates: [{ code: "4" }, { code: "13" }, { code: "2" }, { code: "3" }],
    });
    expect(resolve("DHL", { suggested: ["3", "2"] })).toMatchObject({
      outcome: "ambiguous",
      candidates: [{ code: "3" }, { code: "2" }, { code: "4" }, { code: "13" }],
    });
  });

  it("is unknown rather than guessed from part of a name, and comes with what is close", () => {
    expect(resolve("Royal")).toMatchObject({ outcome: "unknown", suggestions: [{ name: "Royal Mail" }] });
    expect(resolve("Roial Mali")).toMatchObject({ outcome: "unknown", suggestions: [] });
    expect(resolve("Royl Mail")).toMatchObject({ outcome: "unknown", suggestions: [{ name: "Royal Mail" }] });
    expect(resolve("Pigeon post")).toEqual({ outcome: "unknown", suggestions: [] });
    expect(resolve("  ")).toEqual({ outcome: "unknown", suggestions: [] });
  });

  it("is one of the candidates or none, for whatever is typed and hinted", () => {
    const hints = fc.record({
      suggested: fc.array(fc.constantFrom("1", "2", "3", "4", "99")),
      destination_country: fc.option(fc.constantFrom("DE", "GB", "FR", "US")),
    });
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("DHL", "DPD", "GLS", ...CARRIERS.map((each) => each.name)),
    );
    fc.assert(
      fc.property(name, hints, (typed, hinted) => {
        const result = resolveCarrier(CARRIERS, typed, hinted);
        if (result.outcome === "ambiguous") {
          expect(result.candidates.length).toBeGreaterThan(1);
          expect(new Set(result.candidates).size).toBe(result.candidates.length);
        }
        if (result.outcome === "unknown") {
          expect(result.suggestions.length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
