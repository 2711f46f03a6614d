import type { WireAddress } from "./contract";

export interface Place {
  city: string;
  state: string | null;
  country: string;
  latitude: string;
  longitude: string;
  time_zone: string;
}

const rows: readonly [
  city: string,
  state: string | null,
  country: string,
  lat: string,
  lon: string,
  zone: string,
][] = [
  ["Shenzhen", "Guangdong", "CN", "22.5431", "114.0579", "Asia/Shanghai"],
  ["Guangzhou", "Guangdong", "CN", "23.1291", "113.2644", "Asia/Shanghai"],
  ["Shanghai", null, "CN", "31.2304", "121.4737", "Asia/Shanghai"],
  ["Yiwu", "Zhejiang", "CN", "29.3069", "120.0751", "Asia/Shanghai"],
  ["Hong Kong", null, "HK", "22.3193", "114.1694", "Asia/Hong_Kong"],
  ["Tokyo", null, "JP", "35.6762", "139.6503", "Asia/Tokyo"],
  ["Singapore", null, "SG", "1.3521", "103.8198", "Asia/Singapore"],
  ["Mumbai", "MH", "IN", "19.0760", "72.8777", "Asia/Kolkata"],
  ["Delhi", "DL", "IN", "28.6139", "77.2090", "Asia/Kolkata"],
  ["Sydney", "NSW", "AU", "-33.8688", "151.2093", "Australia/Sydney"],
  ["Los Angeles", "CA", "US", "34.0522", "-118.2437", "America/Los_Angeles"],
  ["Chicago", "IL", "US", "41.8781", "-87.6298", "America/Chicago"],
  ["Memphis", "TN", "US", "35.1495", "-90.0490", "America/Chicago"],
  ["Louisville", "KY", "US", "38.2527", "-85.7585", "America/New_York"],
  ["New York", "NY", "US", "40.7128", "-74.0060", "America/New_York"],
  ["Jersey City", "NJ", "US", "40.7178", "-74.0431", "America/New_York"],
  ["Portland", "OR", "US", "45.5152", "-122.6784", "America/Los_Angeles"],
  ["Toronto", "ON", "CA", "43.6532", "-79.3832", "America/Toronto"],
  ["São Paulo", "SP", "BR", "-23.5505", "-46.6333", "America/Sao_Paulo"],
  ["Curitiba", "PR", "BR", "-25.4284", "-49.2733", "America/Sao_Paulo"],
  ["Hamburg", null, "DE", "53.5511", "9.9937", "Europe/Berlin"],
  ["Berlin", null, "DE", "52.5200", "13.4050", "Europe/Berlin"],
  ["Leipzig", null, "DE", "51.3397", "12.3731", "Europe/Berlin"],
  ["Hannover", null, "DE", "52.3759", "9.7320", "Europe/Berlin"],
  ["Köln", null, "DE", "50.9375", "6.9603", "Europe/Berlin"],
  ["Frankfurt am Main", null, "DE", "50.1109", "8.6821", "Europe/Berlin"],
  ["München", null, "DE", "48.1351", "11.5820", "Europe/Berlin"],
  ["Wien", null, "AT", "48.2082", "16.3738", "Europe/Vienna"],
  ["Zürich", null, "CH", "47.3769", "8.5417", "Europe/Zurich"],
  ["Paris", null, "FR", "48.8566", "2.3522", "Europe/Paris"],
  ["Lyon", null, "FR", "45.7640", "4.8357", "Europe/Paris"],
  ["Strasbourg", null, "FR", "48.5734", "7.7521", "Europe/Paris"],
  ["Bruxelles", null, "BE", "50.8503", "4.3517", "Europe/Brussels"],
  ["Amsterdam", null, "NL", "52.3676", "4.9041", "Europe/Amsterdam"],
  ["Utrecht", null, "NL", "52.0907", "5.1214", "Europe/Amsterdam"],
  ["London", null, "GB", "51.5074", "-0.1278", "Europe/London"],
  ["Birmingham", null, "GB", "52.4862", "-1.8904", "Europe/London"],
  ["Manchester", null, "GB", "53.4808", "-2.2426", "Europe/London"],
  ["Madrid", null, "ES", "40.4168", "-3.7038", "Europe/Madrid"],
  ["Barcelona", null, "ES", "41.3874", "2.1686", "Europe/Madrid"],
  ["Milano", null, "IT", "45.4642", "9.1900", "Europe/Rome"],
  ["Roma", null, "IT", "41.9028", "12.4964", "Europe/Rome"],
  ["Warszawa", null, "PL", "52.2297", "21.0122", "Europe/Warsaw"],
  ["Kraków", null, "PL", "50.0647", "19.9450", "Europe/Warsaw"],
  ["København", null, "DK", "55.6761", "12.5683", "Europe/Copenhagen"],
  ["Stockholm", null, "SE", "59.3293", "18.0686", "Europe/Stockholm"],
];

const PLACES: readonly Place[] = rows.map(([city, state, country, latitude, longitude, time_zone]) => ({
  city,
  state,
  country,
  latitude,
  longitude,
  time_zone,
}));

/** A known place by city, in the given country when one is given. Case does not matter. */
export function findPlace(city: string | null, country: string | null): Place | undefined {
  const wanted = city?.toLowerCase();
  return PLACES.find(
    (place) =>
      place.city.toLowerCase() === wanted && (country === null || place.country === country.toUpperCase()),
  );
}

/** Any place of a country: good enough to know its time zone. */
export function anyPlaceIn(country: string | null): Place | undefined {
  return PLACES.find((place) => place.country === country?.toUpperCase());
}

/** An address as the contract writes it; unknown parts are null. */
export function wireAddress(address: Partial<Omit<WireAddress, "coordinates">>, place?: Place): WireAddress {
  return {
    country: address.country ?? place?.country ?? null,
    state: address.state ?? place?.state ?? null,
    city: address.city ?? place?.city ?? null,
    street: address.street ?? null,
    postal_code: address.postal_code ?? null,
    coordinates: { longitude: place?.longitude ?? null, latitude: place?.latitude ?? null },
  };
}
