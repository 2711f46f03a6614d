import { groupBy } from "../../src/modules/tracking/operations/group-by";
import { normaliseName } from "../../src/places/normalise";

/** One city, as any list has it. */
export interface KnownCity {
  name: string;
  country: string;
  region: string;
  latitude: number;
  longitude: number;
}

export interface RegionSources {
  /** The cities that are looked up; `region` is the code that the table leads to. */
  cities: KnownCity[];
  /** GeoNames' own names: `{ code: "DE.02", name: "Bavaria" }`. */
  geonames: { code: string; name: string }[];
  /** ISO 3166-2: names by code, by country: `{ DE: { "DE-BY": "Bayern" } }`. */
  iso: Record<string, Record<string, string>>;
  /** Cities whose `region` is a name, often the country's own. */
  others: KnownCity[];
}

/** Codes that ISO 3166-2 has had only since 2017, and lists of it often lack. */
const NEW_CODES: Record<string, string> = {
  "CN-AH": "Anhui",
  "CN-BJ": "Beijing",
  "CN-CQ": "Chongqing",
  "CN-FJ": "Fujian",
  "CN-GD": "Guangdong",
  "CN-GS": "Gansu",
  "CN-GX": "Guangxi",
  "CN-GZ": "Guizhou",
  "CN-HA": "Henan",
  "CN-HB": "Hubei",
  "CN-HE": "Hebei",
  "CN-HI": "Hainan",
  "CN-HL": "Heilongjiang",
  "CN-HN": "Hunan",
  "CN-JL": "Jilin",
  "CN-JS": "Jiangsu",
  "CN-JX": "Jiangxi",
  "CN-LN": "Liaoning",
  "CN-QH": "Qinghai",
  "CN-SC": "Sichuan",
  "CN-SD": "Shandong",
  "CN-SH": "Shanghai",
  "CN-SN": "Shaanxi",
  "CN-SX": "Shanxi",
  "CN-TJ": "Tianjin",
  "CN-YN": "Yunnan",
  "CN-ZJ": "Zhejiang",
};

/** Cities of one name this near to each other are one. Degrees. */
const SAME_CITY = 0.4;
/** Such a share of the cities that another list has in a region must lie in one of ours for it to be that. */
const AGREEMENT = 0.8;

/**
 * Makes the table of regions: for each country its regions' codes with every name and code by which carriers may
 * call them, normalised; `"02 bavaria bayern by;05 …"`.
 */
export function tableOfRegions(sources: RegionSources): Record<string, string> {
  const names = new Map<string, Map<string, string>>();
  const used = new Set(sources.cities.map(({ country, region }) => `${country}.${region}`));
  const add = (country: string, name: string, code: string) => {
    const known = names.get(country) ?? new Map<string, string>();
    const key = normaliseName(name);
    // A number is the name of different regions in different lists.
    if (key !== "" && !/^\d+$/.test(key) && !known.has(key) && used.has(`${country}.${code}`)) {
      names.set(country, known.set(key, code));
    }
  };
  for (const { code, name } of sources.geonames) {
    const [country = "", region = ""] = code.split(".");
    add(country, name, region);
  }
  for (const [country, name, code] of votedNames(sources)) {
    add(country, name, code);
  }
  const subdivisions = Object.values(sources.iso).flatMap(Object.entries).concat(Object.entries(NEW_CODES));
  for (const [isoCode, name] of subdivisions) {
    const [country = "", short = ""] = isoCode.split("-");
    const region = names.get(country)?.get(normaliseName(name));
    if (region !== undefined) {
      add(country, short, region);
    }
  }
  return Object.fromEntries([...names].sort().map(([country, known]) => [country, written(known)]));
}

/** Names of regions in another list: the region in which the cities lie that it says are in it. */
function votedNames({ cities, others }: RegionSources): [country: string, name: string, code: string][] {
  const byName = groupBy(cities, ({ country, name }) => `${country} ${normaliseName(name)}`);
  const votes = new Map<string, { country: string; name: string; codes: string[] }>();
  for (const { country, name, region, latitude, longitude } of others) {
    const there = (byName.get(`${country} ${normaliseName(name)}`) ?? []).filter(
      (city) =>
        Math.abs(city.latitude - latitude) < SAME_CITY && Math.abs(city.longitude - longitude) < SAME_CITY,
    );
    const vote = votes.get(`${country} ${region}`) ?? { country, name: region, codes: [] };
    vote.codes.push(...new Set(there.map((city) => city.region)));
    votes.set(`${country} ${region}`, vote);
  }
  return [...votes.values()].flatMap(({ country, name, codes }) => {
    const [[code, count] = ["", 0]] = [...groupBy(codes, (one) => one)]
      .map(([one, all]) => [one, all.length] as const)
      .sort((a, b) => b[1] - a[1]);
    return count > 0 && count >= codes.length * AGREEMENT ? [[country, name, code]] : [];
  });
}

function written(known: Map<string, string>): string {
  const byCode = groupBy(known, ([, code]) => code);
  return [...byCode]
    .map(([code, entries]) => [code, ...entries.map(([name]) => name)].join(" "))
    .sort()
    .join(";");
}
