import { createHash, timingSafeEqual } from "node:crypto";
import { domainToASCII } from "node:url";
import { replaceBlanks } from "../../modules/tracking/domain/blanks";
import { plainDigits } from "../../modules/tracking/domain/plain-digits";

/** What somebody says to show that an order is theirs. */
export type Proof = { kind: "email"; value: string } | { kind: "postal_code"; value: string };

/** What an order says of its customer. */
export interface Provable {
  email: string | null;
  postal_code: string | null;
  /** ISO 3166-1 alpha-2, of the shipping address. */
  country_code: string | null;
}

/**
 * Whether the proof is true of the order. Case and blanks make no difference; an order that has nothing to compare with
 * is nobody's. Takes the same time whatever is compared.
 */
export function proves(proof: Proof, order: Provable): boolean {
  const [given, known] =
    proof.kind === "email"
      ? [readEmail(proof.value), readEmail(order.email ?? "")]
      : [
          readPostalCode(proof.value, order.country_code),
          readPostalCode(order.postal_code ?? "", order.country_code),
        ];
  const same = timingSafeEqual(digest(given), digest(known));
  return same && given !== "";
}

/** Some browsers send a domain as people read it, others as it is registered (`müller.de`, `xn--mller-kva.de`). */
function readEmail(text: string): string {
  const address = replaceBlanks(text.normalize("NFKC"), "").toLowerCase();
  const at = address.lastIndexOf("@") + 1;
  const domain = address.slice(at);
  return at === 0 ? address : address.slice(0, at) + (domainToASCII(domain) || domain);
}

/** Letters and digits only; of American ones the five digits that everybody knows. */
function readPostalCode(text: string, country: string | null): string {
  const code = plainDigits(text.normalize("NFKC"))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return country?.toLowerCase() === "us" ? code.slice(0, 5) : code;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
