import { resolveCarrier } from "../../modules/tracking/domain/carriers";
import type { Carrier } from "../../modules/tracking/provider";
import { suggestCarriers } from "../tracking-17track/carriers/suggest";
import { CARRIERS } from "./carriers";
import { invalid } from "./invalid";

/**
 * The code of the carrier a merchant means by a code or a name. A name that several share, such as "DPD", is decided
 * by the number's form and the destination.
 * @param destination ISO 3166-1 alpha-2
 * @throws MedusaError INVALID_DATA that names the carriers to choose from
 */
export function carrierCodeFor(
  codeOrName: string,
  trackingNumber: string,
  destination: string | null,
): string {
  const found = resolveCarrier(CARRIERS, codeOrName, {
    suggested: suggestCarriers(trackingNumber, destination),
    destination_country: destination,
  });
  switch (found.outcome) {
    case "found":
      return found.carrier.code;
    case "ambiguous":
      throw invalid(
        `"${codeOrName}" is the name of several carriers. Enter the one of ${trackingNumber} by its code: ${list(found.candidates)}.`,
      );
    case "unknown":
      throw invalid(
        `There is no carrier "${codeOrName}". ${found.suggestions.length > 0 ? `Did you mean ${list(found.suggestions)}? ` : ""}` +
          "Enter 17TRACK's code of the carrier or its name, or leave it out: 17TRACK can often tell by the number.",
      );
  }
}

function list(carriers: Carrier[]): string {
  return carriers.map((carrier) => `${carrier.name} (${carrier.code})`).join(", ");
}
