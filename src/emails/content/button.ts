import { isolate } from "../../i18n/isolate";
import { safeUrl } from "../format/safe-url";
import type { Language } from "../i18n";
import type { EmailPackage, TrackingEmailData } from "../types";
import type { EmailContent } from "./email-content";
import { moodOf } from "./mood";
import type { Situation } from "./situation";

/** The one button: to the shop's page, or else to the carrier's page of the only package; null when neither is known. */
export function buttonOf(
  situation: Situation,
  data: TrackingEmailData,
  about: EmailPackage | null,
  { texts: { labels }, direction }: Language,
): EmailContent["button"] {
  const page = safeUrl(data.button_url);
  if (page) {
    const mood = moodOf(situation);
    const calm = mood === "moving" || mood === "arrived";
    return { label: calm ? labels.follow_order : labels.see_details, url: page };
  }
  const parcel = about ?? (data.packages.length === 1 ? data.packages[0] : undefined);
  const carrierPage = safeUrl(parcel?.tracking_url);
  const carrier = parcel?.carrier_name ? isolate(parcel.carrier_name, direction) : null;
  return carrierPage ? { label: labels.follow_at_carrier(carrier), url: carrierPage } : null;
}
