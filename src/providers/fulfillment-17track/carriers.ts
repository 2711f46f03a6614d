import type { Carrier } from "../../modules/tracking/provider";
import table from "../tracking-17track/carriers/table.json";

/** Carriers that matter, as 17TRACK numbers them. */
const CARRIERS: readonly Carrier[] = table;
const BY_CODE = new Map(CARRIERS.map((carrier) => [carrier.code, carrier]));

/** Null when the table does not know the code; 17TRACK may still. */
export function carrierByCode(code: string): Carrier | null {
  return BY_CODE.get(code) ?? null;
}

/** Carriers that go by this name, written in any case; several for names such as "DHL". */
export function carriersByName(name: string): Carrier[] {
  const wanted = plain(name);
  const exact = CARRIERS.filter((carrier) => plain(carrier.name) === wanted);
  return exact.length > 0
    ? exact
    : CARRIERS.filter((carrier) => carrier.aliases.some((alias) => plain(alias) === wanted));
}

/** Carriers whose name begins like the text, for a hint when nothing fits; five at most. */
export function similarCarriers(text: string): Carrier[] {
  const start = plain(text).slice(0, 3);
  return start.length < 2
    ? []
    : CARRIERS.filter((carrier) =>
        [carrier.name, ...carrier.aliases].some((name) => plain(name).startsWith(start)),
      ).slice(0, 5);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
