import { safeUrl } from "../format/safe-url";
import type { EmailTexts } from "../i18n/texts";
import type { EmailPackage, TrackingEmailData } from "../types";
import type { EmailContent } from "./email-content";
import { moodOf } from "./mood";
import type { Situation } from "./situation";

/** The one button: to the shop's page, or else to the carrier's page of the only package; null when neither is known. */
export function buttonOf(
  situation: Situation,
  data: TrackingEmailData,
  about: EmailPackage | null,
  { labels }: EmailTexts,
): EmailContent["button"] {
  const page = safeUrl(data.button_url);
  if (page) {
    const mood = moodOf(situation);
    const calm = mood === "moving" || mood === "arrived";
    return { label: calm ? labels.follow_order : labels.see_details, url: page };
  }
  const parcel = about ?? (data.packages.length === 1 ? data.packages[0] : undefined);
  const carrierPage = safeUrl(parcel?.tracking_url);
  return carrierPage
    ? { label: labels.follow_at_carrier(parcel?.carrier_name || null), url: carrierPage }
    : null;
}
