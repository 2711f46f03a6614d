import type { RefusalCode } from "../../workflows/inputs";
import {
  bareNumber,
  type FormErrors,
  type Message,
  type PackageDraft,
  type PackageFieldName,
  packageField,
} from "./package-draft";
import { ServerRefusal } from "./server-answer";

const UNPAID: RefusalCode = "payment_not_authorized";

/** What a failed call says, in words for the person who made it. */
export function failureMessage(error: unknown): Message {
  const status = statusOf(error);
  if (status === 401) {
    return { text: "errors.signedOut" };
  }
  if (status === 403) {
    return { text: "errors.forbidden" };
  }
  if (status === null) {
    return { text: "errors.network" };
  }
  if (status === 500) {
    return { text: "errors.server" };
  }
  return { sentence: error instanceof Error && error.message ? error.message : String(status) };
}

/** HTTP status of a failed call; null when no answer came. */
function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : null;
}

/** How a validator names a field: `trackers, 1, phone_last4`. */
const FIELD_PATH = /trackers(?:, |\.)(\d+)(?:, |\.)(tracking_number|carrier|postal_code|phone_last4|items)\b/;

const FIELD_WORDS: readonly [PackageFieldName, RegExp][] = [
  ["tracking_number", /\btracking[ _]number\b/i],
  ["carrier", /\bcarriers?\b/i],
  ["postal_code", /\b(postcode|postal[ _]code)\b/i],
  ["phone_last4", /\bphone/i],
];

/**
 * Puts a refusal of the server where it belongs: to the field it speaks of when it names a package's number or
 * carrier, else to the whole form. With one package, a sentence about "the carrier" can only mean that one.
 */
export function placeFailure(error: unknown, packages: readonly PackageDraft[]): FormErrors {
  const message = failureMessage(error);
  const place = "sentence" in message ? placeOf(message.sentence, packages) : null;
  return { [place ?? "form"]: message };
}

/** The same for the shipping form, which asks where it must whether an unpaid order is meant to leave. */
export function placeShipFailure(error: unknown, packages: readonly PackageDraft[]): FormErrors {
  return isUnpaidRefusal(error)
    ? { allow_unpaid: { text: "ship.unpaidRefused" } }
    : placeFailure(error, packages);
}

function placeOf(sentence: string, packages: readonly PackageDraft[]): string | null {
  const [, position, field] = FIELD_PATH.exec(sentence) ?? [];
  const byPath = packages[Number(position)];
  if (byPath) {
    return packageField(byPath.key, field as PackageFieldName);
  }
  const byCarrier = packages.find(
    ({ carrier }) => carrier !== null && sentence.includes(`"${carrier.code}"`),
  );
  if (byCarrier) {
    return packageField(byCarrier.key, "carrier");
  }
  const byNumber = packages.find((each) => namesNumber(sentence, each));
  if (byNumber) {
    return packageField(byNumber.key, "tracking_number");
  }
  const word = fieldNamed(sentence);
  return packages.length === 1 && packages[0] && word ? packageField(packages[0].key, word) : null;
}

function fieldNamed(sentence: string): PackageFieldName | undefined {
  return FIELD_WORDS.find(([, word]) => word.test(sentence))?.[0];
}

function namesNumber(sentence: string, { tracking_number }: PackageDraft): boolean {
  const number = bareNumber(tracking_number);
  return number !== "" && sentence.toUpperCase().includes(number);
}

const CORRECTION_WORDS: readonly [string, RegExp][] = [
  ...FIELD_WORDS,
  ["country", /\bcountry\b/i],
  ["ship_date", /\b(ship_date|date|day of shipping)\b/i],
  ["items", /\bof item\b/i],
];

/** The same for the forms that correct one package, whose fields bear their plain names. */
export function placeEditFailure(error: unknown): FormErrors {
  const message = failureMessage(error);
  const [field] =
    ("sentence" in message && CORRECTION_WORDS.find(([, word]) => word.test(message.sentence))) || [];
  return { [field ?? "form"]: message };
}

/** Whether the server refuses because nothing is paid: then the person is asked whether it is meant. */
export function isUnpaidRefusal(error: unknown): boolean {
  return error instanceof ServerRefusal && error.code === UNPAID;
}
