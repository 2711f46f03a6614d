import { carrierPageOf } from "../../modules/tracking/domain/carrier-page";
import { PAGE_AT_17TRACK } from "../tracking-17track/carriers/table";
import { CARRIERS } from "./carriers";

/** 17TRACK's public page finds the carrier by itself. The number stands behind the `#`: it is not sent in the request. */
const ANY_CARRIER = { tracking_url: PAGE_AT_17TRACK };

/**
 * The page that a label leads to: the carrier's own, or 17TRACK's public one when the carrier is unknown. Empty for what
 * nobody reports on, e.g. the own van.
 */
export function pageOnLabel(carrierCode: string | null, trackingNumber: string): string {
  const carrier = CARRIERS.find(({ code }) => code === carrierCode) ?? ANY_CARRIER;
  return carrierPageOf(carrier, trackingNumber) ?? "";
}
