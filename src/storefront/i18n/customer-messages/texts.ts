import type { CustomerMessageRefusal } from "../../types";

/** Refusals that a customer's page can meet with. */
export type PageRefusal = Exclude<CustomerMessageRefusal, "report_unknown" | "confirmation_ended">;

/** Refusals of a text that has more letters than it may have. */
export type TooLong = Extract<PageRefusal, `${string}_too_long`>;

/**
 * Everything a language says around what customers may say of an order: a text group of its own, which what is built
 * into a storefront does not need. Names of shops and carriers are one line each, not escaped; where they could disturb
 * the direction of writing they bring marks that keep them apart. Limits count letters, blanks and signs. A text that
 * is missing does not compile.
 */
export interface CustomerMessageTexts {
  instructions: {
    title: string;
    /** Some count. */
    standing: string;
    /** A mail was sent, and nobody has confirmed yet. */
    waiting: string;
    label: string;
    hint(limit: number): string;
    /** Who reads it where some carrier may be told, and what that is worth: nothing is promised for it. */
    readers(shop: string, carrier: string | null): string;
    /** The same where nobody tells a carrier. */
    shop_reads(shop: string): string;
    /** What happens after it was sent. */
    how: string;
    submit: string;
  };
  rating: {
    title: string;
    legend: string;
    /** From one to five. */
    values: [string, string, string, string, string];
    comment: string;
    hint(limit: number, shop: string): string;
    /** There is a comment already, which is not shown. */
    keeps_comment: string;
    submit: string;
    given(rating: number): string;
    change: string;
  };
  not_received: {
    title: string;
    label: string;
    hint(limit: number): string;
    submit(shop: string): string;
    /** Said already. */
    reported(shop: string): string;
    add: string;
  };
  too_long(limit: number): string;
  /** What went wrong otherwise, and what to do. */
  problems: Record<Exclude<PageRefusal, TooLong>, string>;
  confirm: {
    ask: { headline: string; sentence: string; submit: string };
    done: { headline: string; sentence: string };
    ended: { headline: string; sentence: string };
    too_late: { headline: string; sentence: string };
    /** To the order's page. */
    follow: string;
  };
}
