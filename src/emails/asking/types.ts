import type { EmailOrder, EmailShop } from "../types";

/** A mail that asks the customer something instead of telling them news. */
export type AskingEmailInput = {
  /** BCP-47 tag; for unknown languages and null the shop's own language is spoken. */
  language: string | null;
} & (
  | { kind: "confirm_instructions"; data: AskingEmailData & { instructions: string } }
  | { kind: "rate_delivery"; data: AskingEmailData }
);

export type AskingEmailKind = AskingEmailInput["kind"];

/** Plain JSON; all texts are untrusted. */
export interface AskingEmailData {
  shop: EmailShop;
  order: Pick<EmailOrder, "display_id">;
  /** Where the answer is given. */
  button_url: string;
}
