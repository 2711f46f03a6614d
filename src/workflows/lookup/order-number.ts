import { replaceBlanks } from "../../modules/tracking/domain/blanks";
import { plainDigits } from "../../modules/tracking/domain/plain-digits";

/** What somebody may have meant by an order number they typed. */
export interface TypedOrderNumber {
  /** The number in one spelling: what is counted as the same is written the same. */
  canonical: string;
  /** Spellings to compare with a shop's own order numbers. */
  custom: string[];
  /** Medusa's number; null when there is none in it. */
  display_id: number | null;
}

/** Longer than any shop's numbers with the words around them. */
const LONGEST = 60;
/** Medusa counts in Postgres's integers. */
const LARGEST = 2_147_483_647;

/**
 * Reads an order number as people type it: `1042`, `#1042`, ` Order no. 1042 `, `SHOP-1042`, `1,042`, `１０４２`, `١٠٤٢`.
 * What stands before the last digits is the shop's prefix or a word; the e-mail address has to fit as well.
 * @returns null for what can be no order number
 */
export function readOrderNumber(typed: string): TypedOrderNumber | null {
  if (typed.length > LONGEST) {
    return null;
  }
  // Postgres keeps neither a NUL nor half a sign in a text.
  const kept = plainDigits(typed.normalize("NFKC")).replace(/[\p{Cc}\p{Cs}]/gu, " ");
  const plain = replaceBlanks(kept, " ").trim();
  const text = plain.replace(/^#\s*/, "");
  if (text === "") {
    return null;
  }
  const grouped = /^\d{1,3}(?:[.,' ]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text;
  const [, digits] = /(?:^|\D)0*(\d{1,10})$/.exec(grouped) ?? [];
  const displayId = digits !== undefined && Number(digits) <= LARGEST ? Number(digits) : null;
  return {
    canonical: displayId === null ? text.toUpperCase() : String(displayId),
    custom: [...new Set([plain, text, text.toUpperCase(), text.toLowerCase()])],
    display_id: displayId,
  };
}
