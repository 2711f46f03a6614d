import { normaliseName } from "./normalise";

/**
 * Cities that the list knows by their English names, or by longer ones, and carriers by those of the country.
 * By country: the name on a label, and the list's.
 */
const NAMES: Record<string, Record<string, string>> = {
  AT: { Wien: "Vienna" },
  BE: { Bruxelles: "Brussels", Brussel: "Brussels", Antwerp: "Antwerpen", Ghent: "Gent" },
  CH: { Geneva: "Genève", Lucerne: "Luzern" },
  CZ: { Praha: "Prague" },
  DE: { München: "Munich", Nuremberg: "Nürnberg", Cologne: "Köln", Hanover: "Hannover" },
  DK: { København: "Copenhagen" },
  ES: { Seville: "Sevilla" },
  GR: { Athina: "Athens" },
  IN: {
    Bangalore: "Bengaluru",
    Gurugram: "Gurgaon",
    Bombay: "Mumbai",
    Calcutta: "Kolkata",
    Madras: "Chennai",
  },
  IT: {
    Firenze: "Florence",
    Genova: "Genoa",
    Milano: "Milan",
    Napoli: "Naples",
    Padua: "Padova",
    Roma: "Rome",
    Torino: "Turin",
    Venezia: "Venice",
  },
  MX: { "Ciudad de México": "Mexico City" },
  NL: { "Den Haag": "The Hague", "'s-Gravenhage": "The Hague" },
  PL: { Warszawa: "Warsaw", Cracow: "Kraków" },
  PT: { Lisboa: "Lisbon" },
  RS: { Beograd: "Belgrade" },
  RU: { Moskva: "Moscow", "Sankt-Peterburg": "Saint Petersburg" },
  SE: { Gothenburg: "Göteborg" },
  UA: { Kiev: "Kyiv" },
  US: { "New York": "New York City", Bronx: "The Bronx", Washington: "Washington, D.C." },
};

const NORMALISED = new Map(
  Object.entries(NAMES).flatMap(([country, names]) =>
    Object.entries(names).map(([local, listed]) => [`${country} ${normaliseName(local)}`, listed] as const),
  ),
);

/** What the list calls a city that it knows by another name; undefined when it is not one of those. */
export function listedName(country: string, city: string): string | undefined {
  return NORMALISED.get(`${country} ${normaliseName(city)}`);
}
