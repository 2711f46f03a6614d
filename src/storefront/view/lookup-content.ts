import type { FrameContent } from "./content";

/** The page on which people find their order, decided: the components only show it. */
export interface LookupPageContent extends FrameContent {
  headline: string;
  sentence: string;
  problem: ProblemContent | null;
  forms: FormContent[];
}

/** What was wrong, at the top of the page. */
export interface ProblemContent {
  headline: string;
  /** Null when the links say it. */
  sentence: string | null;
  /** To the fields it is about. */
  links: { href: string; text: string }[];
}

export interface FormContent {
  id: string;
  /** Address to which it is sent. */
  action: string;
  title: string;
  fields: FieldContent[];
  note: string | null;
  submit: string;
}

export interface FieldContent {
  /** Its name in the form, and its id. */
  name: string;
  label: string;
  hint: string;
  /** What stands in it already. */
  value: string;
  type: "text" | "email";
  autocomplete: string;
  /** What a keyboard on a screen writes in capitals by itself. */
  capitals: "none" | "characters";
  /** What is wrong with it. */
  problem: string | null;
  /** Whether it is among the fields that may be wrong. */
  invalid: boolean;
}
