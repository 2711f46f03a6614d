import fc from "fast-check";
import { CityList } from "./city-list";
import { cityIndex, findCity } from "./find-city";

/** Whole degrees, which is enough to tell that it is the right place. */
function near(country: string | null, region: string | null, city: string | null): [number, number] | null {
  const found = findCity({ country, region, city });
  return found && [Math.round(found.latitude), Math.round(found.longitude)];
}

it("finds a city when country and region say which one it is", () => {
  expect(near("US", "IL", "Springfield")).toEqual([40, -90]);
  expect(near("US", "MA", "Springfield")).toEqual([42, -73]);
  expect(near("CN", "Guangdong", "Shenzhen")).toEqual([23, 114]);
});

it.each([
  ["country", null, "IL", "Springfield"],
  ["region", "US", null, "Springfield"],
  ["region, as empty", "US", "", "Springfield"],
  ["name", "US", "IL", null],
  ["known region", "US", "Bavaria", "Springfield"],
  ["known country", "XX", "IL", "Springfield"],
  ["agreement between them", "CA", "IL", "Springfield"],
])("finds nothing without a %s", (_what, country, region, city) => {
  expect(near(country, region, city)).toBeNull();
});

it("does not mind case, accents, signs, and Saint in full or short", () => {
  expect(near("BR", "SP", "SAO PAULO")).toEqual(near("BR", "São Paulo", "São Paulo"));
  expect(near("US", "MO", "SAINT LOUIS")).toEqual(near("US", "Missouri", "St. Louis"));
  expect(near("PL", "Łódź Voivodeship", "LODZ")).toEqual([52, 19]);
  expect(near("FR", "Île-de-France", "Roissy-en-France")).toEqual(
    near("FR", "ILE DE FRANCE", "ROISSY EN FRANCE"),
  );
});

it("takes whole names only", () => {
  expect(near("CN", "Guangdong", "SHENZHEN CITY")).toBeNull();
  expect(near("US", "IL", "Springfiel")).toBeNull();
  expect(near("US", "CA", "Angeles")).toBeNull();
});

it("knows the names by which a country calls its own cities", () => {
  expect(near("DE", "Bayern", "München")).toEqual(near("DE", "BY", "Munich"));
  expect(near("AT", "Wien", "Wien")).toEqual([48, 16]);
  expect(near("US", "NY", "New York")).toEqual([41, -74]);
});

it("finds nothing where a region has two cities of that name", () => {
  // A prefecture's seat of three million people, and a village 300 km away.
  expect(near("CN", "Guangdong", "Zhongshan")).toBeNull();
});

it("means a town rather than another town's quarter of the same name", () => {
  // A city beside Los Angeles; the quarter is one of San José.
  expect(near("US", "CA", "Burbank")).toEqual([34, -118]);
});

it("leads to no other place than the one that was named, for every city of the list", () => {
  const index = cityIndex.get();
  const [found, wrong]: string[][] = [[], []];
  for (const { country, region, name, kind, latitude, longitude } of new CityList()) {
    const place = index.find(country, region, name);
    if (place !== null && kind !== "PPLX" && !/^PPL(Q|W|H|CH)$/.test(kind)) {
      const near =
        Math.abs(place.latitude - latitude / 100_000) < 0.3 &&
        Math.abs(place.longitude - longitude / 100_000) < 0.3;
      (near ? found : wrong)?.push(`${name}, ${region}, ${country}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(found?.length).toBeGreaterThan(125_000);
});

it("answers whatever a carrier writes", () => {
  const text = fc.option(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("US", "CA", "constructor", "Lima")),
  );
  fc.assert(
    fc.property(text, text, text, (country, region, city) => {
      const place = findCity({ country, region, city });
      expect(place === null || (Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180)).toBe(
        true,
      );
    }),
  );
});
