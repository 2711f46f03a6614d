import { longMoment } from "../../i18n/dates";
import { describeEstimate, readEstimate } from "../../i18n/estimate";
import { isolate } from "../../i18n/isolate";
import { orderNumber } from "../../i18n/order-number";
import { readablePlace } from "../../i18n/readable-place";
import { readWallClock } from "../../i18n/wall-clock";
import type { Language } from "../i18n";
import type { Facts } from "../i18n/texts";
import type { EmailEstimatedDelivery, EmailPackage, TrackingEmailData } from "../types";
import { isMoreBeside, type Situation } from "./situation";

/** Collects what the texts may speak of. `about` is null when a shipment is announced, not a single package. */
export function collectFacts(
  situation: Situation,
  data: TrackingEmailData,
  about: EmailPackage | null,
  language: Language,
): Facts {
  const shown = about ? [about] : data.packages;
  return {
    order: orderNumber(data.order.display_id),
    shop: data.shop.name,
    carrier: theOnly(shown.map((parcel) => parcel.carrier_name || null)),
    place: placeFor(situation, about),
    when: whenDelivered(about, language),
    estimate: commonEstimate(situation, shown, language),
    packages: about ? data.packages_total : data.packages.length,
    delivered: data.packages_delivered,
    scanned: shown.some((parcel) => parcel.last_event !== null),
    more_to_ship: data.order.more_to_ship ?? false,
    more_beside: about !== null && isMoreBeside(data),
  };
}

/** The facts with every name from outside kept apart from the words around it. */
export function isolateNames(facts: Facts, direction: Language["direction"]): Facts {
  return {
    ...facts,
    order: isolate(facts.order, direction),
    shop: isolate(facts.shop, direction),
    carrier: facts.carrier && isolate(facts.carrier, direction),
    place: facts.place && isolate(facts.place, direction),
  };
}

/** An estimate with its words, e.g. "by Sat 28 Nov"; null when none is known, or it no longer says anything true. */
export function estimateOf(situation: Situation, parcel: EmailPackage, language: Language): string | null {
  if (!stillHolds(situation, parcel.estimated_delivery, parcel)) {
    return null;
  }
  const estimate = readEstimate(parcel.estimated_delivery);
  if (estimate === null) {
    return null;
  }
  const { shape, text } = describeEstimate(estimate, language);
  return language.texts.estimate[shape](text);
}

function commonEstimate(situation: Situation, parcels: EmailPackage[], language: Language): string | null {
  return theOnly(parcels.map((parcel) => estimateOf(situation, parcel, language)));
}

/** Carriers leave old estimates standing: what has been overtaken by events is not repeated to the customer. */
function stillHolds(
  situation: Situation,
  estimate: EmailEstimatedDelivery | null,
  parcel: EmailPackage,
): boolean {
  const estimated = daysOf(estimate);
  const latest = readWallClock(parcel.last_event?.local_time ?? parcel.last_event?.occurred_at);
  const today = latest?.day ?? null;
  if (!estimated || parcel.status === "delivered") {
    return false;
  }
  switch (situation) {
    case "shipped":
    case "shipped_without_number":
    case "delivered_in_part":
    case "part_delivered":
      return !today || estimated.last >= today;
    case "out_for_delivery":
      return !today || (estimated.first === today && estimated.last === today);
    case "nobody_in":
    case "attempt_failed":
      return today !== null && estimated.first > today;
    default:
      return false;
  }
}

function placeFor(situation: Situation, about: EmailPackage | null): string | null {
  const seen = about?.last_event?.location || null;
  const place = situation === "available_for_pickup" ? about?.pickup_location || seen : seen;
  return place && readablePlace(place);
}

function whenDelivered(about: EmailPackage | null, language: Language): string | null {
  const moment = readWallClock(about?.delivered_at_local) ?? readWallClock(about?.last_event?.local_time);
  return moment && longMoment(moment, null, language);
}

/** First and last calendar day of the estimate, `YYYY-MM-DD`; null when nothing usable is known. */
function daysOf(estimate: EmailEstimatedDelivery | null): { first: string; last: string } | null {
  const { from = null, to = null } = readEstimate(estimate) ?? {};
  const [first, last] = [from ?? to, to ?? from];
  return first && last ? { first: first.day, last: last.day } : null;
}

/** The value when all have the same one. */
function theOnly(values: (string | null)[]): string | null {
  const [first = null, ...others] = values;
  return others.every((value) => value === first) ? first : null;
}
