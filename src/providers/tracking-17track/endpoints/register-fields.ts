import type { RegistrationRequest } from "../../../modules/tracking/provider";
import { cleanText } from "../../wire/clean-text";
import type { ApiVersion } from "../options";

/**
 * Everything beside number and carrier that 17TRACK is told about a package, in the API version's own fields.
 * Nothing about a person but what some carriers demand: place, postal code and the last four digits of a phone
 * number. What is absent or malformed is left out, because 17TRACK refuses a number for a detail it cannot read.
 *
 * In v2.2 the demanded details share one field, `param`, whose content depends on what the carrier wants; see
 * `register.ts`. Its `lang` is left out: it is machine translation, at one more quota per number, while v2.4's is
 * the carrier's own and free.
 */
export function detailFields(request: RegistrationRequest, version: ApiVersion): Record<string, string> {
  const common = {
    tag: cleanText(request.tracker_id, 100),
    order_no: orderNo(request.order_number),
    order_time: orderTime(request.order_placed_at),
  };
  const additional = {
    lang: languageCode(request.language),
    origin_country: countryCode(request.origin_country),
    ship_date: shipDate(request.ship_date),
    destination_country: countryCode(request.destination_country),
    destination_city: text(request.destination_city),
    destination_postal_code: text(request.destination_postal_code),
    phone_number_last_4: phoneLast4(request.phone_last4),
  };
  return present(version === "v2.4" ? { ...common, ...additional } : common);
}

/** 17TRACK takes order numbers of 5 to 50 letters, digits and hyphens; a shorter one gets a prefix. */
function orderNo(orderNumber: string | null): string | null {
  const plain = (orderNumber ?? "").replace(/[^A-Za-z0-9-]/g, "");
  return plain === "" ? null : (plain.length < 5 ? `order-${plain}` : plain).slice(0, 50);
}

function orderTime(at: Date | null): string | null {
  return at === null || Number.isNaN(at.getTime()) ? null : `${at.toISOString().slice(0, 19)}Z`;
}

function shipDate(day: string | null): string | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** ISO 3166-1 alpha-2 in upper case; anything else is left out. */
export function countryCode(country: string | null): string | null {
  const code = country?.trim().toUpperCase() ?? "";
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

/** The last four digits; null when there are not exactly four. */
export function phoneLast4(digits: string | null): string | null {
  return digits !== null && /^\d{4}$/.test(digits.trim()) ? digits.trim() : null;
}

/** 17TRACK speaks in languages, not in locales; only Chinese has two scripts. */
function languageCode(locale: string | null): string | null {
  const tag = locale?.trim().toLowerCase().replace(/_/g, "-") ?? "";
  const language = /^[a-z]{2}(?=-|$)/.exec(tag)?.[0] ?? null;
  return language === "zh" ? (/-(hant|tw|hk|mo)\b/.test(tag) ? "zh-hant" : "zh-hans") : language;
}

function text(value: string | null): string | null {
  return value === null ? null : cleanText(value, 100);
}

function present(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
