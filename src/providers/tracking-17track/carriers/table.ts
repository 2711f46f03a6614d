import type { Carrier } from "../../../modules/tracking/provider";
import rows from "./table.json";

/** A line of `table.json`. `own` names the fields that a refresh from 17TRACK's list must leave as they are. */
export interface CarrierRow extends Carrier {
  own?: string[];
}

/** Shows one package of any carrier. */
export const PAGE_AT_17TRACK = "https://t.17track.net/en#nums={number}";

/** The carriers that matter, the best known of each region first; codes are 17TRACK's. */
export const CARRIERS: readonly CarrierRow[] = rows;

const byCode = new Map(CARRIERS.map((carrier) => [carrier.code, carrier]));

/** Every carrier of the table; one whose own page is unknown gets 17TRACK's. Fresh copies. */
export function publicCarriers(): Carrier[] {
  return CARRIERS.map(({ code, name, country, url, tracking_url, aliases }) => ({
    code,
    name,
    country,
    url,
    tracking_url: tracking_url ?? PAGE_AT_17TRACK,
    aliases: [...aliases],
  }));
}

/** Whether the table has this code. */
export function isListed(code: string): boolean {
  return byCode.has(code);
}

/** Home country of a listed carrier; null when it works everywhere, or is not listed. */
export function homeOf(code: string): string | null {
  return byCode.get(code)?.country ?? null;
}

/** The name of a listed carrier; null for others and for none. */
export function carrierName(code: string | null): string | null {
  return code === null ? null : (byCode.get(code)?.name ?? null);
}
