import { bareNumber, type FormErrors, type Message, type PackageDraft, packageField } from "./package-draft";

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
  return { sentence: error instanceof Error && error.message ? error.message : String(status) };
}

/** HTTP status of a failed call; null when no answer came. */
function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : null;
}

const FIELD_PATH = /trackers(?:, |\.)(\d+)(?:, |\.)(tracking_number|carrier|postal_code|phone_last4|items)/;

const FIELD_WORDS = [
  ["carrier", /\bcarriers?\b/i],
  ["postal_code", /\b(postcode|postal code)\b/i],
  ["phone_last4", /\bphone\b/i],
] as const;

/**
 * Puts a refusal of the server where it belongs: to the field it speaks of when it names a package's number or
 * carrier, else to the whole form. With one package, a sentence about "the carrier" can only mean that one.
 */
export function placeFailure(error: unknown, packages: readonly PackageDraft[]): FormErrors {
  const message = failureMessage(error);
  if (!("sentence" in message)) {
    return { form: message };
  }
  const { sentence } = message;
  const path = FIELD_PATH.exec(sentence);
  const pathPackage = path ? packages[Number(path[1])] : undefined;
  if (path && pathPackage) {
    return { [packageField(pathPackage.key, path[2] as "carrier")]: message };
  }
  const named = packages.filter((each) => names(sentence, each));
  const only = named.length === 1 ? named[0] : packages.length === 1 ? packages[0] : undefined;
  if (!only) {
    return { form: message };
  }
  const field = FIELD_WORDS.find(([, word]) => word.test(sentence))?.[0];
  if (named.length === 1) {
    const aboutCarrier = field === "carrier" && only.carrier !== null && sentence.includes(only.carrier.name);
    return { [packageField(only.key, aboutCarrier ? "carrier" : "tracking_number")]: message };
  }
  if (/tracking number/i.test(sentence)) {
    return { [packageField(only.key, "tracking_number")]: message };
  }
  return field ? { [packageField(only.key, field)]: message } : { form: message };
}

function names(sentence: string, { tracking_number }: PackageDraft): boolean {
  const number = bareNumber(tracking_number);
  return number !== "" && sentence.toUpperCase().includes(number);
}

/** The same for the form that corrects one package, whose fields bear their plain names. */
export function placeEditFailure(error: unknown): FormErrors {
  const message = failureMessage(error);
  if (!("sentence" in message)) {
    return { form: message };
  }
  if (/tracking[ _]number/i.test(message.sentence)) {
    return { tracking_number: message };
  }
  const field = FIELD_WORDS.find(([, word]) => word.test(message.sentence))?.[0];
  return { [field ?? "form"]: message };
}
