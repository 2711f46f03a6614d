import type { EstimateShape } from "../../i18n/estimate";
import type { LanguageInfo } from "../../i18n/languages";
import type { OrderTracking } from "../types";
import type { MilestoneKey } from "../view/milestones";
import type { ScanKind } from "../view/scan-kind";
import type { Situation } from "../view/situation";
import type { StepKey } from "../view/steps";

/**
 * What the words of a situation may speak of. Values are one line each, but not escaped. Names come in any script;
 * where they could disturb the direction of writing they bring marks that keep them apart.
 */
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

type OrderStatus = OrderTracking["order"]["status"];

/** States of an order for which it speaks itself: it has no package, or they do not know. */
export type OrderSituation =
  | "unpaid"
  | "preparing"
  | "shipped_without_number"
  | "delivered_without_number"
  /** The shop says so, and not the carrier. */
  | "marked_delivered"
  | "returned"
  | "cancelled";

/**
 * Everything a language has to say, and how it is written. A language is one file with a constant of this type, named
 * in `index.ts`: a text that is missing does not compile.
 */
export interface StorefrontTexts extends LanguageInfo {
  language: string;
  /** What ends a sentence. */
  full_stop: string;
  /** Between two sentences: a blank, or nothing. */
  sentence_gap: string;
  /** Between a label and its value, blank included: ": ". */
  colon: string;
  /** A remark that follows a text, brackets and the blank before them included. */
  in_brackets(remark: string): string;
  /** Of the number as customers know it: Medusa's own, or the shop's. */
  order_number(id: string): string;
  situations: Record<Situation, SituationTexts>;
  order_situations: Record<OrderSituation, PlainTexts>;
  /** A package on its way whose day of arrival is known. */
  arriving: SituationTexts;
  several: {
    arriving(estimate: string): string;
    coming_today(today: number, packages: number): string;
    delivered(delivered: number, packages: number): string;
    all_delivered(packages: number): string;
    /** `delivery` is the sentence about a package that was delivered. */
    last_one(delivery: string): string;
    /** How many packages there are, and that nothing is to be done. */
    nothing_to_do(packages: number): string;
    others_under_way: string;
    /** A package's own headline within a sentence about the order. */
    other_one(position: number, headline: string): string;
    about(position: number, sentence: string): string;
  };
  /** An order in a word or two, for lists of orders. */
  order_statuses: Record<OrderStatus, string>;
  states: {
    loading: string;
    /** There is no order to show. */
    empty: PlainTexts;
  };
  more_to_ship: string;
  part_delivered: string;
  /** The order's own moments, beside those of its packages. */
  milestones: Record<MilestoneKey, string> & { title: string };
  steps: Record<StepKey, string> & { label: string; pickup: string; done: string };
  /** The words around an estimate, in the middle of a sentence; `text` is already formatted. */
  estimate: Record<EstimateShape, (text: string) => string> & {
    label: string;
    was: string;
    /** Nobody has named a day yet. */
    pending: string;
  };
  packages: {
    title(position: number, total: number): string;
    only: string;
    return_only: string;
    return(position: number, total: number): string;
    returns: string;
    number: string;
    /** What a button does, and says when it is done. */
    copy_number: string;
    number_copied: string;
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
    /** From here on another carrier has it. */
    handed_over(carrier: string): string;
  };
  map: {
    /** The way in words; `over` names the places between its ends. */
    way(from: string, over: string | null, to: string): string;
    /** Ends a list of places that leaves so many out. */
    more(places: number): string;
    /** A place that nobody gave a name. */
    unnamed: string;
    /** What its signs stand for. */
    start(place: string): string;
    over(places: string): string;
    last_seen(place: string): string;
    arrived(place: string): string;
    country_only(countries: string): string;
  };
  checked(age: string): string;
  checked_now: string;
  carrier_page: {
    follow(carrier: string | null): string;
    /** What else can be done there; stands in brackets. */
    redirect: string;
    see(carrier: string | null): string;
  };
  remedies: { carrier(carrier: string | null): string; contact: string };
  missing: { summary: string; steps: string[]; contact(shop: string): string };
  questions(address: string): string;
  questions_without_address(shop: string): string;
  link_ended: PlainTexts;
  unavailable: PlainTexts;
  lookup: LookupTexts;
}

/** Finding an order without its link, and what is shown to those who know little of it. */
export interface LookupTexts {
  headline: string;
  sentence: string;
  by_order: { title: string; submit: string };
  by_number: { title: string; note: string; submit: string };
  /** A label, and where to find what is asked for. */
  fields: Record<LookupField, { label: string; hint: string }>;
  /** The e-mail address or the postal code is enough. */
  one_of_both: string;
  /** A page's title when something was wrong on it. */
  title_of_problem(problem: string): string;
  /** Sentences about fields that were left empty. */
  missing: Record<LookupField | "email_or_postal_code", string> & { headline: string };
  order_not_found: PlainTexts;
  package_not_found: PlainTexts;
  /** `when` is "in 30 seconds", "in 2 minutes", "in 1 hour". */
  too_many: { headline: string; sentence(when: string): string };
  unavailable: PlainTexts;
  /** What was found is shown for a short time only. */
  session_ended: PlainTexts;
  /** The browser did not keep the cookie in which a look-up is kept. */
  no_cookies: PlainTexts;
  /** What to do about a link that opens nothing, above the forms. */
  after_link_ended: string;
  /** Beside an order that was found by its postal code. */
  reduced_note: string;
  /** Beside a package that was found by its number alone. */
  package_note: string;
  /** A scan in our own words, where the carrier's are not shown. */
  scans: Record<ScanKind, string>;
}

export type LookupField = "order" | "email" | "postal_code" | "tracking_number";
