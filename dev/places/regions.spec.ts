import { type KnownCity, type RegionSources, tableOfRegions } from "./regions";

function city(name: string, region: string, latitude: number): KnownCity {
  return { name, country: "DE", region, latitude, longitude: 11 };
}

const SOURCES: RegionSources = {
  cities: [city("Munich", "02", 48.1), city("Augsburg", "02", 48.4), city("Bremen", "03", 53.1)],
  geonames: [
    { code: "DE.02", name: "Bavaria" },
    { code: "DE.03", name: "Bremen" },
    { code: "DE.99", name: "Atlantis" },
  ],
  iso: { DE: { "DE-BY": "Bayern", "DE-HB": "Bremen", "DE-13": "Bremen" } },
  others: [city("Munich", "Bayern", 48.2), city("Augsburg", "Bayern", 48.4)],
};

it("gathers what a region is called: in English, in its own language, by its letters", () => {
  expect(tableOfRegions(SOURCES)).toEqual({ DE: "02 bavaria bayern by;03 bremen hb" });
});

it("takes no name from another list that has cities of several regions under it", () => {
  const others = [city("Munich", "Süden", 48.1), city("Bremen", "Süden", 53.1)];
  expect(tableOfRegions({ ...SOURCES, others }).DE).toBe("02 bavaria;03 bremen hb");
});

it("does not take two cities of one name for one", () => {
  const others = [city("Bremen", "Thüringen", 50.8)];
  expect(tableOfRegions({ ...SOURCES, others }).DE).toBe("02 bavaria;03 bremen hb");
});
