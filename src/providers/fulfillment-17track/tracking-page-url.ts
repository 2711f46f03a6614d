import { carrierByCode } from "./carriers";

/** 17TRACK's public page finds the carrier by itself. The number stands behind the `#`: it is not sent in the request. */
const ANY_CARRIER = "https://t.17track.net/en#nums={number}";

/**
 * The page on which a customer sees a package: the carrier's own, or 17TRACK's public one when the carrier or its page
 * is unknown. Always a real address.
 */
export function trackingPageUrl(carrierCode: string | null, trackingNumber: string): string {
  const page = carrierCode === null ? null : carrierByCode(carrierCode)?.tracking_url;
  // As a function: a "$" in the number must not be read as a pattern.
  return (page ?? ANY_CARRIER).replace("{number}", () => encodeURIComponent(trackingNumber));
}
