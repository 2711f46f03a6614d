import { CARRIERS } from "./carriers";

/** 17TRACK's public page finds the carrier by itself. The number stands behind the `#`: it is not sent in the request. */
const ANY_CARRIER = "https://t.17track.net/en#nums={number}";

/**
 * The page on which a customer sees a package: the carrier's own, or 17TRACK's public one when the carrier is unknown
 * or has none. Empty for what nobody reports on, e.g. the own van.
 */
export function trackingPageUrl(carrierCode: string | null, trackingNumber: string): string {
  const carrier = CARRIERS.find(({ code }) => code === carrierCode);
  const page = carrier ? carrier.tracking_url : ANY_CARRIER;
  // As a function: a "$" in the number must not be read as a pattern.
  return page?.replace("{number}", () => encodeURIComponent(trackingNumber)) ?? "";
}
