import { shortMoment } from "../../i18n/dates";
import { isolate } from "../../i18n/isolate";
import { readablePlace } from "../../i18n/readable-place";
import { readWallClock } from "../../i18n/wall-clock";
import { safeUrl } from "../format/safe-url";
import type { Language } from "../i18n";
import type { EmailEvent, EmailItem, EmailPackage } from "../types";
import type { ItemsContent, Labelled, PackageContent } from "./email-content";

/** What stands above a package: its place among all when that is known, and who carries it. */
function titleOf(
  { carrier_name }: EmailPackage,
  position: number,
  total: number | null,
  { texts: { labels }, direction }: Language,
): string {
  const place = total !== null && total > 1 ? labels.package_position(position, total) : labels.package;
  return carrier_name ? `${place} · ${isolate(carrier_name, direction)}` : place;
}

/**
 * A package in words.
 * @param position counted from 1
 * @param total null when the mail does not know all packages, so that a position would mislead
 * @param estimate with its words; null to leave it out
 */
export function packageContent(
  parcel: EmailPackage,
  position: number,
  total: number | null,
  estimate: string | null,
  language: Language,
): PackageContent {
  const { labels } = language.texts;
  return {
    title: titleOf(parcel, position, total, language),
    number: parcel.tracking_number
      ? { label: labels.tracking_number, value: parcel.tracking_number, url: safeUrl(parcel.tracking_url) }
      : null,
    items: itemsContent(parcel.items, language),
    estimate: estimate === null ? null : { label: labels.estimated_delivery, value: estimate },
    latest: latestOf(parcel.last_event, language),
  };
}

/** Null when there are none. */
export function itemsContent(items: EmailItem[], { texts, direction }: Language): ItemsContent | null {
  return items.length === 0
    ? null
    : {
        label: texts.labels.items,
        items: items.map(({ title, quantity, thumbnail }) => ({
          text: texts.labels.quantity(quantity, isolate(title, direction)),
          thumbnail: safeUrl(thumbnail),
        })),
      };
}

function latestOf(event: EmailEvent | null, language: Language): Labelled | null {
  if (!event?.description) {
    return null;
  }
  const said = [event.description, readablePlace(event.location ?? "")].filter((text) => text !== "");
  const value = [...said.map((text) => isolate(text, language.direction)), timeOf(event, language) ?? []]
    .flat()
    .join(" · ");
  return { label: language.texts.labels.latest, value };
}

function timeOf(event: EmailEvent, language: Language): string | null {
  const local = readWallClock(event.local_time);
  if (local) {
    return shortMoment(local, language);
  }
  const utc = readWallClock(event.occurred_at);
  return utc && language.texts.labels.utc(shortMoment(utc, language));
}
