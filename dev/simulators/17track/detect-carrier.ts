/** Postal services by the country code that ends an S10 number such as `RR123456785DE`. */
const POSTAL_BY_COUNTRY: Record<string, number> = {
  AE: 5031,
  AT: 1161,
  AU: 1151,
  BE: 2061,
  BR: 2151,
  CA: 3041,
  CH: 19251,
  CN: 3011,
  CU: 3201,
  CZ: 3221,
  DE: 7041,
  DK: 4011,
  EE: 5041,
  ES: 19181,
  FI: 6041,
  FR: 6051,
  GB: 11031,
  HK: 8011,
  IE: 9051,
  IL: 9061,
  IN: 9021,
  IT: 9071,
  JP: 10021,
  MY: 13051,
  NL: 14041,
  NZ: 14061,
  PT: 16101,
  RU: 18031,
  SA: 19071,
  SE: 19241,
  SG: 19131,
  TH: 20041,
  TR: 20111,
  UA: 21021,
  US: 21051,
};

const SHAPES: readonly [RegExp, number][] = [
  [/^1Z[0-9A-Z]{16}$/, 100002],
  [/^[A-Z]{2}\d{9}YP$/, 190012],
  [/^YT\d{16}$/, 190008],
  [/^4PX\d{10,16}CN$/, 190094],
  [/^LP\d{14}$/, 190271],
  [/^SF\d{12,13}$/, 100012],
  [/^TBA\d{12}$/, 100308],
  [/^9[2-5]\d{18,20}$/, 21051],
  [/^(JJD|00340)\d{15,18}$/, 7041],
  [/^3S[A-Z]{4}\d{9}$/, 14041],
  [/^6[A-Z]\d{11}$/, 6051],
  [/^H[0-9A-Z]{15}$/, 100331],
  [/^C\d{14}$/, 100049],
  [/^\d{14}$/, 100007],
  [/^\d{12}$/, 100003],
  [/^\d{10}$/, 100001],
  [/^6\d{23}$/, 100043],
];

/** What 17TRACK would guess from a number's shape alone; null when it cannot tell. A handful of carriers only. */
export function detectCarrier(number: string): number | null {
  const shape = SHAPES.find(([pattern]) => pattern.test(number));
  if (shape !== undefined) {
    return shape[1];
  }
  const country = /^[A-Z]{2}\d{9}([A-Z]{2})$/.exec(number)?.[1];
  return country === undefined ? null : (POSTAL_BY_COUNTRY[country] ?? null);
}
