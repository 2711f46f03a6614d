import { isolate } from "../../../i18n/isolate";
import { oneLineTexts } from "../../format/one-line";
import type { Language } from "../../i18n";
import { CUSTOMER_MESSAGE_TEXTS } from "../../i18n/customer-messages";
import type { CustomerMessageTexts, PageRefusal, TooLong } from "../../i18n/customer-messages/texts";
import type { CustomerMessages, OrderTracking, Shop } from "../../types";
import { carrierName } from "../carrier-name";
import type { TrackingPageContent } from "../content";
import type { PageContext } from "../context";
import type {
  CustomerMessagesContent,
  InstructionsContent,
  NotReceivedContent,
  RatingContent,
  TextFieldContent,
} from "./content";

/** The forms on an order's page; each is sent to an address of its own below the page's. */
export const CUSTOMER_FORMS = ["instructions", "rating", "not-received"] as const;
export type CustomerForm = (typeof CUSTOMER_FORMS)[number];

/** What was sent and not taken: it comes back with what is wrong. */
export interface CustomerFormProblem {
  form: CustomerForm;
  refusal: PageRefusal;
  /** Of `not-received`: the package. */
  tracker_id: string | null;
  /** What was typed and chosen, to be mended. */
  typed: { text: string; rating: number | null };
}

export interface CustomerMessagesInput {
  tracking: OrderTracking;
  shop: Shop;
  messages: CustomerMessages;
  /** Characters that may be written at most. */
  limits: { instructions: number; comment: number; report: number };
  /** Address of the order's page as seen from the page that is shown, and what it keeps of its query. */
  page: { address: string; query: string };
  /** What has just been done. */
  done: CustomerForm | null;
  /** Of `not-received`: the package. */
  done_package: string | null;
  problem: CustomerFormProblem | null;
}

/** Which limit a text is over. */
const LIMIT_OF: Record<TooLong, keyof CustomerMessagesInput["limits"]> = {
  text_too_long: "instructions",
  comment_too_long: "comment",
  message_too_long: "report",
};

/** Problems that are told at the field they are about. */
const OF_THE_TEXT: ReadonlySet<PageRefusal> = new Set([
  "text_missing",
  "text_with_address",
  ...(Object.keys(LIMIT_OF) as TooLong[]),
]);

/** Puts the forms for what a reader may say into an order's page. */
export function withCustomerMessages(
  page: TrackingPageContent,
  input: CustomerMessagesInput,
  { language }: Pick<PageContext, "language">,
): TrackingPageContent {
  const speaker: Speaker = {
    ...input,
    texts: CUSTOMER_MESSAGE_TEXTS[language.code],
    sentence_gap: language.texts.sentence_gap,
    shop: isolate(oneLineTexts(input.shop).name, page.direction),
    carrier: carrierOf(input.tracking, language),
  };
  const messages: CustomerMessagesContent = {
    instructions: instructionsOf(speaker),
    rating: ratingOf(speaker),
  };
  const packages = page.tracking.packages.map((parcel) => {
    const report = notReceivedOf(parcel.id, speaker);
    return parcel.missing === null || report === null
      ? parcel
      : { ...parcel, missing: { ...parcel.missing, report } };
  });
  return { ...page, tracking: { ...page.tracking, packages }, messages };
}

interface Speaker extends Omit<CustomerMessagesInput, "shop" | "tracking"> {
  texts: CustomerMessageTexts;
  /** Between two sentences: a blank, or nothing. */
  sentence_gap: string;
  /** Its name. */
  shop: string;
  /** Who brings what is still to come; null when it is not known, or several do. */
  carrier: string | null;
}

function instructionsOf(speaker: Speaker): InstructionsContent | null {
  const { messages, limits, texts: all, sentence_gap, done, shop, carrier } = speaker;
  const { delivery_instructions: state } = messages;
  const texts = all.instructions;
  const problem = problemOf("instructions", speaker);
  if (state === null || (!state.open && state.set_at === null && problem === null)) {
    return null;
  }
  const form = state.open || problem !== null;
  const notice = done === "instructions" && state.awaits_confirmation ? texts.waiting : null;
  const standing = [
    state.set_at === null ? null : texts.standing,
    state.awaits_confirmation && notice === null ? texts.waiting : null,
  ];
  return {
    title: texts.title,
    open: notice !== null || problem !== null,
    notice,
    standing: standing.filter((text) => text !== null).join(sentence_gap) || null,
    form: form
      ? {
          action: addressOf("instructions", speaker),
          problem: problem?.ofForm ?? null,
          field: fieldOf("trk-instructions-text", limits.instructions, 3, {
            label: texts.label,
            hint: texts.hint(limits.instructions),
            problem,
          }),
          readers: state.passed_on ? texts.readers(shop, carrier) : texts.shop_reads(shop),
          how: texts.how,
          submit: texts.submit,
        }
      : null,
  };
}

function ratingOf(speaker: Speaker): RatingContent | null {
  const { messages, limits, texts: all, sentence_gap, done, shop } = speaker;
  const { rating: state } = messages;
  const texts = all.rating;
  const problem = problemOf("rating", speaker);
  if (state === null || (!state.open && state.rating === null && problem === null)) {
    return null;
  }
  const chosen = problem?.rating ?? state.rating;
  const given = state.rating === null ? null : texts.given(state.rating);
  const hint = texts.hint(limits.comment, shop);
  return {
    title: texts.title,
    notice: done === "rating" ? given : null,
    standing: done === "rating" ? null : given,
    form:
      state.open || problem !== null
        ? {
            action: addressOf("rating", speaker),
            summary: state.rating === null ? null : texts.change,
            open: problem !== null,
            problem: problem?.refusal === "rating_missing" ? null : (problem?.ofForm ?? null),
            legend: texts.legend,
            choices: texts.values.map((label, index) => ({
              value: index + 1,
              label,
              checked: chosen === index + 1,
            })),
            choice_problem: problem?.refusal === "rating_missing" ? problem.ofForm : null,
            comment: fieldOf("trk-rating-comment", limits.comment, 3, {
              label: texts.comment,
              hint: state.has_comment ? hint + sentence_gap + texts.keeps_comment : hint,
              problem,
            }),
            submit: texts.submit,
          }
        : null,
  };
}

function notReceivedOf(trackerId: string, speaker: Speaker): NotReceivedContent | null {
  const { messages, limits, texts: all, done, done_package, shop } = speaker;
  const state = messages.delivered_packages.find(({ tracker_id }) => tracker_id === trackerId);
  const texts = all.not_received;
  const found = problemOf("not-received", speaker);
  const problem = found?.tracker_id === trackerId ? found : null;
  if (state === undefined) {
    return null;
  }
  const reported = state.reported_at === null ? null : texts.reported(shop);
  const notice = done === "not-received" && done_package === trackerId ? reported : null;
  return {
    open: notice !== null || problem !== null,
    notice,
    title: texts.title,
    standing: notice === null ? reported : null,
    form:
      state.open || problem !== null
        ? {
            action: addressOf("not-received", speaker),
            tracker_id: trackerId,
            summary: reported === null ? null : texts.add,
            open: problem !== null,
            problem: problem?.ofForm ?? null,
            field: fieldOf(`trk-message-${trackerId}`, limits.report, 3, {
              label: texts.label,
              hint: texts.hint(limits.report),
              problem,
            }),
            submit: reported === null ? texts.submit(shop) : texts.add,
          }
        : null,
  };
}

interface ToldProblem extends Pick<CustomerFormProblem, "refusal" | "tracker_id"> {
  rating: number | null;
  text: string;
  /** Told at the text; null when it is about something else. */
  ofText: string | null;
  /** Told above the form, or at the choice. */
  ofForm: string | null;
}

function problemOf(form: CustomerForm, { problem, limits, texts }: Speaker): ToldProblem | null {
  if (problem === null || problem.form !== form) {
    return null;
  }
  const { refusal, tracker_id, typed } = problem;
  const told = isTooLong(refusal) ? texts.too_long(limits[LIMIT_OF[refusal]]) : texts.problems[refusal];
  const isOfText = OF_THE_TEXT.has(refusal);
  return {
    refusal,
    tracker_id,
    ...typed,
    ofText: isOfText ? told : null,
    ofForm: isOfText ? null : told,
  };
}

function isTooLong(refusal: PageRefusal): refusal is TooLong {
  return refusal in LIMIT_OF;
}

function fieldOf(
  id: string,
  limit: number,
  rows: number,
  { label, hint, problem }: { label: string; hint: string; problem: ToldProblem | null },
): TextFieldContent {
  const { text = "", ofText = null } = problem ?? {};
  return { id, name: "text", label, hint, limit, rows, value: text, problem: ofText };
}

function addressOf(form: CustomerForm, { page }: Speaker): string {
  return `${page.address}/${form}${page.query}`;
}

function carrierOf({ trackers }: OrderTracking, language: Language): string | null {
  const coming = oneLineTexts(trackers).filter(
    ({ direction, status }) => direction === "outbound" && status !== "delivered",
  );
  const [name = null, ...others] = new Set(coming.map((tracker) => carrierName(tracker, { language })));
  return others.length === 0 ? name : null;
}
