import type { EstimateShape } from "../view/estimate";
import type { Situation } from "../view/situation";
import type { StepKey } from "../view/steps";

/** What the words of a situation may speak of. Values are one line each, but not escaped. */
export interface Facts {
  carrier: string | null;
  /** Where it was last seen, or waits, or arrived. */
  place: string | null;
  /** Day and clock of the place, written out: of the delivery, or of the latest scan. */
  when: string | null;
  /** Hours of the day on which it comes: "14:00–16:00". */
  hours: string | null;
  /** The estimate with its words around it: "by Sat 28 Nov". */
  estimate: string | null;
}

export interface SituationTexts {
  /** What happened, in a few words. */
  headline(facts: Facts): string;
  /** What that means and what to do. */
  sentence(facts: Facts): string;
}

/** A headline and a sentence that need no facts. */
export interface PlainTexts {
  headline: string;
  sentence: string;
}

/** States of an order that has no package to speak for it. */
export type OrderSituation =
  | "unpaid"
  | "preparing"
  | "shipped_without_number"
  | "delivered_without_number"
  | "returned"
  | "cancelled";

/**
 * Everything a language has to say. A language is one file with a constant of this type, named in `index.ts`:
 * a text that is missing does not compile.
 */
export interface StorefrontTexts {
  /** The language's own name for itself. */
  name: string;
  /** BCP-47 tag that formats dates when the reader's own tag names no region. */
  locale: string;
  direction: "ltr" | "rtl";
  language: string;
  order_number(displayId: string): string;
  situations: Record<Situation, SituationTexts>;
  order_situations: Record<OrderSituation, PlainTexts>;
  /** A package on its way whose day of arrival is known. */
  arriving: SituationTexts;
  several: {
    arriving(estimate: string): string;
    coming_today(today: number, packages: number): string;
    delivered(delivered: number, packages: number): string;
    all_delivered(packages: number): string;
    last_one(delivery: string): string;
    /** How many packages there are, and that nothing is to be done. */
    nothing_to_do(packages: number): string;
    others_under_way: string;
    /** A package's own headline within a sentence about the order. */
    other_one(position: number, headline: string): string;
    about(position: number, sentence: string): string;
  };
  more_to_ship: string;
  part_delivered: string;
  steps: Record<StepKey, string> & { label: string; pickup: string; done: string };
  /** The words around an estimate, in the middle of a sentence; `text` is already formatted. */
  estimate: Record<EstimateShape, (text: string) => string> & { label: string; was: string };
  packages: {
    title(position: number, total: number): string;
    only: string;
    return_only: string;
    return(position: number, total: number): string;
    returns: string;
    number: string;
    items: string;
    quantity(quantity: number, title: string): string;
  };
  timeline: {
    title: string;
    today: string;
    yesterday: string;
    undated: string;
    utc(time: string): string;
    show_all(events: number): string;
    empty: string;
  };
  checked(age: string): string;
  checked_now: string;
  carrier_page: {
    follow(carrier: string | null): string;
    redirect: string;
    see(carrier: string | null): string;
  };
  remedies: { carrier(carrier: string | null): string; contact: string };
  missing: { summary: string; steps: string[]; contact(shop: string): string };
  questions(address: string): string;
  questions_without_address(shop: string): string;
  link_ended: PlainTexts;
  unavailable: PlainTexts;
}
