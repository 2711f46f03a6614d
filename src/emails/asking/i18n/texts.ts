import type { AskingEmailKind } from "../types";

/** What these texts may speak of; one line each, not escaped. */
export interface AskingFacts {
  /** With its sign: `#1042`. */
  order: string;
  shop: string;
}

/** The words of one mail. `sentence` says what is asked, and what happens without an answer. */
export interface AskingMailTexts {
  subject(facts: AskingFacts): string;
  preheader(facts: AskingFacts): string;
  headline(facts: AskingFacts): string;
  sentence(facts: AskingFacts): string;
  button: string;
}

/** Everything a language has to say in mails that ask something. A text that is missing does not compile. */
export interface AskingTexts {
  mails: Record<AskingEmailKind, AskingMailTexts>;
  /** Above the instructions that somebody wrote. */
  written: string;
}
