import { normaliseName } from "./normalise";
import table from "./regions.json";

/** By country: `"02 bavaria bayern by;05 …"`, GeoNames' code of each region before what it is called. */
const REGIONS = new Map<string, string>(Object.entries(table));

/** Codes by normalised name, of the countries that were asked for. */
const read = new Map<string, Map<string, string>>();

/**
 * The code by which the list of cities knows a state or a province.
 * @param country ISO 3166-1 alpha-2
 * @param region its name, in English or as the country writes it, or its letters in ISO 3166-2
 */
export function regionCode(country: string, region: string): string | undefined {
  const line = REGIONS.get(country);
  if (line === undefined) {
    return undefined;
  }
  const codes = read.get(country) ?? readRegions(line);
  read.set(country, codes);
  return codes.get(normaliseName(region));
}

function readRegions(line: string): Map<string, string> {
  return new Map(
    line.split(";").flatMap((entry) => {
      const [code = "", ...names] = entry.split(" ");
      return names.map((name): [string, string] => [name, code]);
    }),
  );
}
