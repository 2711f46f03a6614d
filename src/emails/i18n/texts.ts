import type { TrackerStatus } from "../../modules/tracking/domain/status";
import type { Situation } from "../content/situation";

/**
 * What the texts of a mail may speak of. Values are one line each, but not escaped. Names come in any script; where
 * they could disturb the direction of writing they bring marks that keep them apart.
 */
export interface Facts {
  /** With its sign: `#1042`. */
  order: string;
  shop: string;
  carrier: string | null;
  /** The place the sentence is about: of the pick-up, of the delivery. */
  place: string | null;
  /** Day and clock of the delivery, written out. */
  when: string | null;
  /** The estimated delivery with its words around it, e.g. "by Sat 28 Nov". */
  estimate: string | null;
  /** Packages the mail speaks for: of the shipment when it is shipped, of the order afterwards. */
  packages: number;
  delivered: number;
  /** The carrier has reported something already. */
  scanned: boolean;
  /** Other items of the order are still to be shipped. */
  more_to_ship: boolean;
  /** Something of the order is in none of these packages. Not said of a shipment that is announced. */
  more_beside: boolean;
}

/** Whether there is more of the order beside the package that a mail is about. */
export const several = ({ packages, more_beside }: Facts): boolean => packages > 1 || more_beside;

/** The words of one situation. `sentence` says what to do; a person must understand the mail from it alone. */
export interface SituationTexts {
  subject(facts: Facts): string;
  /** The line that mail programs show beside the subject; it adds to it. */
  preheader(facts: Facts): string;
  /** The answer, repeated as the first line of the mail. */
  headline(facts: Facts): string;
  sentence(facts: Facts): string;
}

/**
 * Everything a language has to say. A language is one file with a constant of this type, named in `index.ts`:
 * a text that is missing does not compile.
 */
export interface EmailTexts {
  /** Between a label and its value, blank included: ": ". */
  colon: string;
  situations: Record<Situation, SituationTexts>;
  status: Record<TrackerStatus, string>;
  /** The words around an estimate, in the middle of a sentence; `text` is already formatted. */
  estimate: Record<"window" | "day" | "until" | "from", (text: string) => string>;
  labels: {
    estimated_delivery: string;
    items: string;
    tracking_number: string;
    latest: string;
    /** Above packages the mail is not about. */
    other_packages: string;
    quantity(quantity: number, title: string): string;
    package_position(position: number, total: number): string;
    package: string;
    follow_order: string;
    see_details: string;
    /** For a button that leads to the carrier instead of the shop. */
    follow_at_carrier(carrier: string | null): string;
    questions(address: string): string;
    questions_without_address(shop: string): string;
    why(order: string, shop: string): string;
    utc(time: string): string;
  };
}
