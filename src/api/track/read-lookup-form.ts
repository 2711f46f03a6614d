import type { LookupField } from "../../storefront/i18n/texts";
import type { LookupForm, LookupWay } from "../../storefront/view/lookup";
import type { Question } from "../../workflows/lookup/look-up";

/** What a form of the page says. */
export interface SentForm {
  way: LookupWay;
  /** Null when something is missing. */
  question: Question | null;
  missing: LookupField[];
  /** What was filled in and looked up. */
  used: LookupField[];
  /** What is put into the form again: numbers, nothing about a person. */
  typed: LookupForm["typed"];
}

/** Longer than any number; a page is not made to repeat books. */
const LONGEST = 60;

export function readLookupForm(form: URLSearchParams, { postal_code }: { postal_code: boolean }): SentForm {
  const sent = (name: LookupField) => form.get(name)?.trim() ?? "";
  if (form.has("tracking_number")) {
    const number = sent("tracking_number");
    return {
      way: "package",
      question: number === "" ? null : { tracking_number: number },
      missing: number === "" ? ["tracking_number"] : [],
      used: ["tracking_number"],
      typed: { tracking_number: number.slice(0, LONGEST) },
    };
  }
  const order = sent("order");
  const [email, code] = [sent("email"), postal_code ? sent("postal_code") : ""];
  const missing: LookupField[] = [
    ...(order === "" ? ["order" as const] : []),
    ...(email + code === "" ? ["email" as const] : []),
  ];
  const proof =
    email === "" ? { kind: "postal_code" as const, value: code } : { kind: "email" as const, value: email };
  return {
    way: "order",
    question: missing.length === 0 ? { order, proof } : null,
    missing,
    used: ["order", proof.kind],
    typed: { order: order.slice(0, LONGEST) },
  };
}
