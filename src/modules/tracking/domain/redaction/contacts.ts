import { plainDigits } from "../plain-digits";
import { isEveryday } from "./everyday-words";
import { type FoldedText, findAll, fold } from "./folded-text";
import type { Span } from "./spans";

/** What to look for beside whatever has the shape of an e-mail address or a phone number. */
export interface ContactSearch {
  /** What stands before the @, folded. */
  mailboxes: string[];
  /** The last digits of phone numbers: before them stand codes of countries and towns, or none. */
  phone_ends: string[];
  /** Digits of tracking numbers: what looks like a phone number but is one of these stays. */
  numbers: string[];
}

const SHORTEST_MAILBOX = 6;
/** Digits that the shortest whole phone number has. */
const SHORTEST_PHONE = 7;

export function contactSearchOf(
  { emails, phones }: { emails: readonly string[]; phones: readonly string[] },
  trackingNumbers: readonly string[],
): ContactSearch {
  return {
    mailboxes: emails
      .map((email) => fold(email.split(/[@+]/)[0] ?? ""))
      .filter((box) => box.length >= SHORTEST_MAILBOX && !isEveryday(box)),
    phone_ends: phones
      .map((phone) => digitsOf(phone).slice(-SHORTEST_PHONE))
      .filter(({ length }) => length === SHORTEST_PHONE),
    numbers: trackingNumbers.map(digitsOf).filter((digits) => digits !== ""),
  };
}

const AT = String.raw`\s?(?:[@＠﹫]|[([]\s?at\s?[)\]])\s?`;
const EMAIL = new RegExp(
  String.raw`[\p{L}\p{N}.*_%+'-]{1,64}${AT}[\p{L}\p{N}-]{1,63}(?:\s?[.．。]\s?[\p{L}\p{N}-]{1,63}){1,5}`,
  "gu",
);

/** Where e-mail addresses stand, and what stands before the @ in those of the order. */
export function findEmails(text: string, folded: FoldedText, { mailboxes }: ContactSearch): Span[] {
  return [
    ...[...text.matchAll(EMAIL)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
    ...mailboxes.flatMap((box) => findAll(folded, box)),
  ];
}

/** Days and hours, as carriers write them. */
const MOMENT =
  /(?<![\p{Nd}./-])(?:\p{Nd}{4}([-/.])\p{Nd}{1,2}\1\p{Nd}{1,2}|\p{Nd}{1,2}([-/.])\p{Nd}{1,2}\2(?:\p{Nd}{4}|\p{Nd}{2}))(?![\p{Nd}]|[./-]\p{Nd})|(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?!\p{Nd})/gu;
/** Digits as they are grouped in phone numbers. Hidden ones count: the others may be enough. */
const DIGITS =
  /(?<![A-Za-z\p{Nd}])[+＋]?[([（]?\p{Nd}(?:[\s().\-‐-―/·*()（）]{0,5}\p{Nd}){4,30}(?![A-Za-z\p{Nd}])/gu;
const CALL =
  /(?:phone|tel|telefon[eo]?|telefono|téléphone|mobile?|móvil|cell(?:phone)?|celular|handy|whatsapp|call|contact|rufnummer|电话|電話|手机|手機|热线|客服|تلفون|هاتف|फ़ोन|मोबाइल|тел)[\s:：.#()no°º-]{0,8}$/iu;

/** Where phone numbers stand: those of the order, and whatever is written like one and is no tracking number. */
export function findPhones(text: string, search: ContactSearch): Span[] {
  const moments = [...text.matchAll(MOMENT)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  // Blanks of the same length: positions stay, and no number reaches across a day.
  const rest = moments.reduce(
    (whole, { from, to }) => whole.slice(0, from) + "_".repeat(to - from) + whole.slice(to),
    text,
  );
  return [...rest.matchAll(DIGITS)].flatMap(({ index, 0: written }) =>
    isPhone(written, rest.slice(Math.max(0, index - 24), index), search)
      ? [{ from: index, to: index + written.length }]
      : [],
  );
}

/** Bare digits are a phone number from here on; with fewer, the number of a shelf or a lorry. */
const SHORTEST_BARE = 9;
/** No phone number in the world has more. */
const LONGEST_PHONE = 15;
const SHORTEST_CALLED = 5;

function isPhone(written: string, before: string, { phone_ends, numbers }: ContactSearch): boolean {
  const digits = digitsOf(written);
  if (phone_ends.some((end) => digits.includes(end))) {
    return true;
  }
  if (digits.length > LONGEST_PHONE || numbers.some((number) => number.includes(digits))) {
    return false;
  }
  const isGrouped = /\p{Nd}\P{Nd}+\p{Nd}/u.test(written);
  return (
    (digits.length >= SHORTEST_CALLED && CALL.test(before)) ||
    digits.length >= (isGrouped || /^[+＋]/.test(written) ? SHORTEST_PHONE : SHORTEST_BARE)
  );
}

function digitsOf(text: string): string {
  return plainDigits(text.normalize("NFKC")).replace(/\D/g, "");
}
