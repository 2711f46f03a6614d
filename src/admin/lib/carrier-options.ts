import type { AdminCarriersResponse, CarrierView } from "../../api/http-types";

export interface CarrierOption {
  carrier: CarrierView;
  /** It may have issued the number at hand. */
  suggested: boolean;
}

/** The list to choose from: carriers that fit the number first, none twice. A search shows only what it found. */
export function carrierOptions(answer: AdminCarriersResponse | undefined, search: string): CarrierOption[] {
  const suggested = answer?.suggestions ?? [];
  const codes = new Set(suggested.map(({ code }) => code));
  const found = answer?.carriers ?? [];
  if (search.trim() !== "") {
    const fitting = found.filter(({ code }) => codes.has(code));
    const others = found.filter(({ code }) => !codes.has(code));
    return [...fitting, ...others].map((carrier) => ({ carrier, suggested: codes.has(carrier.code) }));
  }
  return [
    ...suggested.map((carrier) => ({ carrier, suggested: true })),
    ...found.filter(({ code }) => !codes.has(code)).map((carrier) => ({ carrier, suggested: false })),
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
