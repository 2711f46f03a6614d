import { age } from "../../i18n/dates";
import { isolate } from "../../i18n/isolate";
import { imageUrl, linkUrl, mailUrl } from "../format/safe-url";
import type { OrderTracking, Shop, Tracker } from "../types";
import { carrierName } from "./carrier-name";
import type { MissingContent, PackageContent } from "./content";
import type { ViewContext } from "./context";
import { awaitsEstimate, type Parcel } from "./parcel";
import type { Situation } from "./situation";
import { LOOKS } from "./situation-look";
import { isSettled } from "./standing";
import { statusIn } from "./status";
import { timelineOf } from "./timeline";

/** The page's answer is the estimate, or owns up to it. */
const SAID_ABOVE: ReadonlySet<Situation> = new Set(["pending", "info_received", "in_transit", "late"]);

/** Carriers offer another day, neighbour or pick-up place as long as the package is not at the door. */
const REDIRECTABLE: ReadonlySet<Situation> = new Set([
  "info_received",
  "in_transit",
  "out_for_delivery_earlier",
  "recipient_absent",
  "attempt_failed",
  "delayed",
  "late",
]);

/** Where a card stands. */
interface CardPlace {
  shop: Shop;
  /** How the order is called, in letters to the shop. */
  subject: string;
  /** The page's answer speaks for this package only, so that the card need not repeat it. */
  alone: boolean;
  /** How far the order has come that it is sent for; null for a return, and when it is not known. */
  standing: OrderTracking["order"]["status"] | null;
}

/** What holds whatever became of the order. */
const ENDED: ReadonlySet<Situation> = new Set(["delivered", "returned"]);

/**
 * One package's card.
 * Of a package that is not waited for any more it tells where it is, and promises nothing.
 */
export function packageContent(
  parcel: Parcel,
  { shop, subject, alone, standing }: CardPlace,
  context: ViewContext,
): PackageContent {
  const { tracker } = parcel;
  const { texts } = context.language;
  const awaited = standing === null || !isSettled(standing);
  const saysDelivered = parcel.situation === "delivered" || standing === "delivered";
  return {
    id: tracker.id,
    title: titleOf(parcel, context),
    carrier: tracker.carrier.name || null,
    number: {
      label: texts.packages.number,
      value: tracker.tracking_number,
      copy: texts.packages.copy_number,
      copied: texts.packages.number_copied,
    },
    status: statusIn(parcel.situation, context),
    sentence: alone || !(awaited || ENDED.has(parcel.situation)) ? null : parcel.sentence,
    estimate: !awaited || (alone && SAID_ABOVE.has(parcel.situation)) ? null : estimateOf(parcel, context),
    estimate_pending: awaited && awaitsEstimate(parcel) ? texts.estimate.pending : null,
    items: itemsOf(tracker, context),
    timeline: {
      title: texts.timeline.title,
      empty: texts.timeline.empty,
      ...timelineOf(tracker.events, context),
    },
    checked: checkedOf(tracker, context),
    carrier_page: carrierPageOf(parcel, awaited, context),
    missing: saysDelivered ? missingOf(shop, subject, context) : null,
  };
}

function titleOf({ tracker, position, total }: Parcel, { language: { texts } }: ViewContext): string {
  if (tracker.direction === "return") {
    return total > 1 ? texts.packages.return(position, total) : texts.packages.return_only;
  }
  return total > 1 ? texts.packages.title(position, total) : texts.packages.only;
}

function estimateOf({ estimate }: Parcel, { language: { texts } }: ViewContext): PackageContent["estimate"] {
  if (estimate === null) {
    return null;
  }
  const label = estimate.late ? texts.estimate.was : texts.estimate.label;
  return { label: label + texts.colon, value: estimate.text };
}

function itemsOf({ items }: Tracker, { language: { texts } }: ViewContext): PackageContent["items"] {
  return items.length === 0
    ? null
    : {
        label: texts.packages.items,
        items: items.map(({ title, quantity, thumbnail }) => ({
          text: texts.packages.quantity(quantity, isolate(title, texts.direction)),
          image_url: imageUrl(thumbnail),
        })),
      };
}

function checkedOf(
  { last_checked_at: at }: Tracker,
  { language: { texts, locale }, now }: ViewContext,
): PackageContent["checked"] {
  if (at === null) {
    return null;
  }
  const ago = age(at, now, locale);
  return { text: ago === null ? texts.checked_now : texts.checked(ago), at };
}

function carrierPageOf(
  { tracker, situation }: Parcel,
  awaited: boolean,
  context: ViewContext,
): PackageContent["carrier_page"] {
  const { texts } = context.language;
  const href = linkUrl(tracker.tracking_url);
  if (href === null) {
    return null;
  }
  const { mood } = LOOKS[situation];
  const name = carrierName(tracker, context);
  return {
    href,
    text: mood === "arrived" ? texts.carrier_page.see(name) : texts.carrier_page.follow(name),
    hint: awaited && REDIRECTABLE.has(situation) ? texts.in_brackets(texts.carrier_page.redirect) : null,
  };
}

function missingOf(shop: Shop, subject: string, { language: { texts } }: ViewContext): MissingContent {
  const { direction, missing } = texts;
  const { summary, steps, contact } = missing;
  return {
    summary,
    steps,
    contact: {
      text: contact(isolate(shop.name, direction)),
      href: shop.support_email ? mailUrl(shop.support_email, subject) : null,
    },
  };
}
