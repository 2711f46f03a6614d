import type { AdminCarriersResponse, CarrierView } from "../../api/http-types";

export interface CarrierOption {
  carrier: CarrierView;
  /** It may have issued the number at hand. */
  suggested: boolean;
}

/**
 * The list to choose from: carriers that fit the number first, then those of the destination, none twice.
 * A search shows only what it found.
 * @param country destination, ISO 3166-1 alpha-2 in any case
 */
export function carrierOptions(
  answer: AdminCarriersResponse | undefined,
  search: string,
  country: string | null,
): CarrierOption[] {
  const suggested = answer?.suggestions ?? [];
  const found = answer?.carriers ?? [];
  const codes = new Set(suggested.map(({ code }) => code));
  const fitting = search.trim() === "" ? suggested : found.filter(({ code }) => codes.has(code));
  const others = found.filter(({ code }) => !codes.has(code));
  const home = country?.toUpperCase();
  return [
    ...fitting.map((carrier) => ({ carrier, suggested: true })),
    ...[
      ...others.filter((carrier) => carrier.country === home),
      ...others.filter((carrier) => carrier.country !== home),
    ].map((carrier) => ({ carrier, suggested: false })),
  ];
}

/** What somebody typed without choosing: the option of that name, else the name itself. Null: nothing was typed. */
export function typedCarrier(search: string, options: readonly CarrierOption[]): CarrierView | null {
  const name = search.trim();
  if (name === "") {
    return null;
  }
  const named = options.find(({ carrier }) => carrier.name.toLowerCase() === name.toLowerCase());
  return named?.carrier ?? { provider_id: "", code: name, name, country: null, url: null };
}
