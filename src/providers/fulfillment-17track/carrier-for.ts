import type { Carrier } from "../../modules/tracking/provider";
import { carrierByCode, carriersByName, similarCarriers } from "./carriers";
import { invalid } from "./invalid";

/**
 * The code of the carrier a merchant means by a code or a name.
 * @param destination ISO 3166-1 alpha-2, upper case; decides between carriers of one name, such as "DPD"
 * @throws MedusaError INVALID_DATA that names the carriers to choose from
 */
export function carrierCodeFor(
  codeOrName: string,
  trackingNumber: string,
  destination: string | null,
): string {
  if (/^\d+$/.test(codeOrName)) {
    return knownCode(codeOrName);
  }
  const named = carriersByName(codeOrName);
  const there = named.filter((carrier) => carrier.country !== null && carrier.country === destination);
  const [only, ...others] = there.length === 1 ? there : named;
  if (only && others.length === 0) {
    return only.code;
  }
  throw invalid(
    only
      ? `"${codeOrName}" is the name of several carriers. Enter the one of ${trackingNumber} by its code: ${list(named)}.`
      : `There is no carrier "${codeOrName}". ${advice(similarCarriers(codeOrName))}`,
  );
}

function knownCode(code: string): string {
  if (carrierByCode(code) === null) {
    throw invalid(`There is no carrier with the code ${code}. ${advice([])}`);
  }
  return code;
}

function advice(similar: Carrier[]): string {
  const hint = similar.length === 0 ? "" : `Did you mean ${list(similar)}? `;
  return `${hint}Enter 17TRACK's code of the carrier or its name, or leave it out: 17TRACK can often tell by the number.`;
}

function list(carriers: Carrier[]): string {
  return carriers.map((carrier) => `${carrier.name} (${carrier.code})`).join(", ");
}
