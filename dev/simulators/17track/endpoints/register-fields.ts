import { type WireError, wireError } from "../errors";
import type { Item } from "./items";

interface FieldRule {
  field: string;
  valid: RegExp;
}

const RULES: readonly FieldRule[] = [
  { field: "tag", valid: /^[\s\S]{0,100}$/ },
  { field: "email", valid: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  { field: "origin_country", valid: /^[A-Za-z]{2}$/ },
  { field: "destination_country", valid: /^[A-Za-z]{2}$/ },
  { field: "phone_number_last_4", valid: /^\d{4}$/ },
  // Both writings are seen with public clients; the documentation's own example has dashes.
  { field: "ship_date", valid: /^\d{4}([-/])(0[1-9]|1[0-2])\1(0[1-9]|[12]\d|3[01])/ },
  { field: "translation_mode", valid: /^(Denied|UseDefaultLang|UseThirdPartyServices)$/ },
];

/** The first field of a registration whose value cannot be right; missing, null and empty ones are fine. */
export function invalidField(item: Item): WireError | undefined {
  for (const { field, valid } of RULES) {
    const value = item[field];
    const isEmpty = value === undefined || value === null || value === "";
    if (!isEmpty && !(typeof value === "string" && valid.test(value))) {
      return wireError(-18010015, String(value), field);
    }
  }
  return undefined;
}
