import type { Carrier } from "../provider";

/** The page on which a carrier shows one package; null when it has none, or when there is no carrier. */
export function carrierPageOf(
  carrier: Pick<Carrier, "tracking_url"> | null | undefined,
  trackingNumber: string,
): string | null {
  return carrier?.tracking_url?.replace("{number}", encodeURIComponent(trackingNumber)) ?? null;
}
