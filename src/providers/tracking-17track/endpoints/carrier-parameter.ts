import type { RefusalReason, RegistrationRequest } from "../../../modules/tracking/provider";
import { cleanText } from "../../wire/clean-text";
import { countryCode, phoneLast4 } from "./register-fields";

/**
 * The content of v2.2's `param` for what a carrier demands; null when we don't have it.
 * The form `FR-75001` for country and postal code is the documentation's.
 */
export function carrierParameter(request: RegistrationRequest, demanded: RefusalReason): string | null {
  const postalCode = cleanText(request.destination_postal_code ?? "", 50);
  const country = countryCode(request.destination_country);
  switch (demanded) {
    case "postal_code_needed":
      return postalCode;
    case "country_and_postal_code_needed":
      return postalCode === null || country === null ? null : `${country}-${postalCode}`;
    case "phone_needed":
      return phoneLast4(request.phone_last4);
    case "ship_date_needed":
      return request.ship_date;
    default:
      return null;
  }
}
