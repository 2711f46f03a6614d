import { timeUntil } from "../../i18n/dates";
import { oneLineTexts } from "../format/one-line";
import type { Language } from "../i18n";
import type { LookupField, LookupTexts, PlainTexts } from "../i18n/texts";
import type { Shop } from "../types";
import { frame } from "./compose";
import type { FieldContent, FormContent, LookupPageContent, ProblemContent } from "./lookup-content";

/** Why the form is shown. */
export type LookupReason = "start" | "link_ended" | "session_ended" | "no_cookies";

/** Which of the two ways somebody went. */
export type LookupWay = "order" | "package";

/** What did not work. */
export type LookupProblem =
  /** Fields that were left empty. */
  | { kind: "missing"; fields: LookupField[] }
  /** Fields that were filled in. */
  | { kind: "not_found"; fields: LookupField[] }
  | { kind: "too_many"; seconds: number }
  | { kind: "unavailable" };

export interface LookupForm {
  /** Address to which the forms are sent, as seen from the page. */
  action: string;
  /** Whether the postal code may stand for the e-mail address. */
  postal_code: boolean;
  reason: LookupReason;
  problem: (LookupProblem & { way: LookupWay }) | null;
  /** What somebody typed that they need not type again. */
  typed: Partial<Record<LookupField, string>>;
}

/** Decides everything that the page says on which people find their order. */
export function composeLookupPage(
  input: { shop: Shop; form: LookupForm },
  language: Language,
): LookupPageContent {
  const { shop, form } = oneLineTexts(input);
  const { texts } = language;
  const reasons: Record<LookupReason, PlainTexts> = {
    start: texts.lookup,
    link_ended: { ...texts.link_ended, sentence: texts.lookup.after_link_ended },
    session_ended: texts.lookup.session_ended,
    no_cookies: texts.lookup.no_cookies,
  };
  const { headline, sentence } = reasons[form.reason];
  const problem = form.problem && problemOf(form.problem, form, language);
  const title = problem === null ? headline : texts.lookup.title_of_problem(problem.headline);
  return {
    ...frame([title], shop, shop.name, language),
    headline,
    sentence,
    problem,
    forms: [
      formOf("order", form, texts.lookup, {
        ...texts.lookup.by_order,
        note: form.postal_code ? texts.lookup.one_of_both : null,
      }),
      formOf("package", form, texts.lookup, texts.lookup.by_number),
    ],
  };
}

function formOf(
  way: LookupWay,
  form: LookupForm,
  texts: LookupTexts,
  { title, note, submit }: Pick<FormContent, "title" | "note" | "submit">,
): FormContent {
  return {
    id: `${way}-form`,
    action: form.action,
    title,
    fields: fieldsOf(way, form).map((name) => fieldOf(name, form, texts)),
    note,
    submit,
  };
}

function fieldsOf(way: LookupWay, { postal_code }: LookupForm): LookupField[] {
  if (way === "package") {
    return ["tracking_number"];
  }
  return postal_code ? ["order", "email", "postal_code"] : ["order", "email"];
}

const KEYBOARDS: Record<LookupField, Pick<FieldContent, "type" | "autocomplete" | "capitals">> = {
  order: { type: "text", autocomplete: "off", capitals: "none" },
  email: { type: "email", autocomplete: "email", capitals: "none" },
  postal_code: { type: "text", autocomplete: "postal-code", capitals: "characters" },
  tracking_number: { type: "text", autocomplete: "off", capitals: "characters" },
};

function fieldOf(
  name: LookupField,
  { problem, typed, postal_code }: LookupForm,
  texts: LookupTexts,
): FieldContent {
  const isMissing = problem?.kind === "missing" && problem.fields.includes(name);
  return {
    name,
    ...texts.fields[name],
    ...KEYBOARDS[name],
    value: typed[name] ?? "",
    problem: isMissing ? missingText(name, postal_code, texts) : null,
    invalid: isMissing || (problem?.kind === "not_found" && problem.fields.includes(name)),
  };
}

function missingText(name: LookupField, postalCode: boolean, { missing }: LookupTexts): string {
  return name === "email" && postalCode ? missing.email_or_postal_code : missing[name];
}

function problemOf(
  problem: LookupProblem & { way: LookupWay },
  form: LookupForm,
  { texts: { lookup: texts }, locale }: Language,
): ProblemContent {
  switch (problem.kind) {
    case "missing":
      return {
        headline: texts.missing.headline,
        sentence: null,
        links: problem.fields.map((name) => linkTo(name, missingText(name, form.postal_code, texts))),
      };
    case "not_found":
      return {
        ...(problem.way === "order" ? texts.order_not_found : texts.package_not_found),
        links: problem.fields.map((name) => linkTo(name, texts.fields[name].label)),
      };
    case "too_many": {
      const { headline, sentence } = texts.too_many;
      return { headline, sentence: sentence(timeUntil(problem.seconds, locale)), links: [] };
    }
    case "unavailable":
      return { ...texts.unavailable, links: [] };
  }
}

function linkTo(name: LookupField, text: string) {
  return { href: `#${name}`, text };
}
