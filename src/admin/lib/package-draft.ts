import type { AdminTrackerInput, CarrierView } from "../../api/http-types";
import type { TextKey } from "../i18n/dictionary";

/** What a person has typed about one package, nothing judged yet. */
export interface PackageDraft {
  /** Tells packages apart while they are being typed. */
  key: string;
  tracking_number: string;
  carrier: CarrierView | null;
  /** Typed quantities by line item. */
  items: Record<string, string>;
  postal_code: string;
  phone_last4: string;
}

export type PackageFieldName = Exclude<keyof PackageDraft, "key">;

/** A text of ours, or a sentence of the server. */
export type Message = { text: TextKey; values?: Record<string, string | number> } | { sentence: string };

/** What is wrong, by field: `packages.<key>.tracking_number`, `quantities.<line item>`, `form`. */
export type FormErrors = Record<string, Message>;

let drafts = 0;

/** A package with nothing typed yet. */
export function emptyPackage(): PackageDraft {
  drafts += 1;
  return {
    key: `package-${drafts}`,
    tracking_number: "",
    carrier: null,
    items: {},
    postal_code: "",
    phone_last4: "",
  };
}

/** The name of a package's field among the errors. */
export function packageField(key: string, field: PackageFieldName): string {
  return `packages.${key}.${field}`;
}

/** One spelling of a number, as the server compares it. */
export function bareNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}

/** What is wrong with a typed number; null when nothing is. The server judges again, and more strictly. */
export function numberProblem(typed: string): Message | null {
  const number = bareNumber(typed);
  if (number === "") {
    return { text: "invalid.numberMissing" };
  }
  if (!/^[A-Z0-9-]+$/.test(number) || !/[0-9]/.test(number)) {
    return { text: "invalid.numberCharacters" };
  }
  return number.length < 5 || number.length > 50 ? { text: "invalid.numberLength" } : null;
}

/** What is wrong with typed last digits of a phone number. Nothing typed is fine. */
export function phoneProblem(typed: string): Message | null {
  return typed.trim() === "" || /^\d{4}$/.test(typed.trim()) ? null : { text: "invalid.phone" };
}

/** A typed quantity; nothing typed is 0, and NaN says that it is no quantity. */
export function quantityOf(typed: string | undefined): number {
  const text = (typed ?? "").trim();
  if (text === "") {
    return 0;
  }
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

/** Typed quantities by line item as the server takes them: what is not there is left away. */
export function itemInputsOf(typed: Record<string, string>): { id: string; quantity: number }[] {
  return Object.entries(typed)
    .map(([id, text]) => ({ id, quantity: quantityOf(text) }))
    .filter(({ quantity }) => quantity > 0);
}

/** One package as the server takes it. Call it only with drafts that have no errors. */
export function trackerInputOf(draft: PackageDraft, withItems: boolean): AdminTrackerInput {
  const items = itemInputsOf(draft.items);
  return {
    tracking_number: bareNumber(draft.tracking_number),
    ...(draft.carrier ? { carrier: draft.carrier.code } : {}),
    ...(withItems && items.length > 0 ? { items } : {}),
    ...(draft.postal_code.trim() ? { postal_code: draft.postal_code.trim() } : {}),
    ...(draft.phone_last4.trim() ? { phone_last4: draft.phone_last4.trim() } : {}),
  };
}
