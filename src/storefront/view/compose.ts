import { fullStop } from "../../i18n/full-stop";
import { isolate } from "../../i18n/isolate";
import { oneLineTexts } from "../format/one-line";
import { imageUrl, mailUrl } from "../format/safe-url";
import { LANGUAGE_NAMES, type Language } from "../i18n";
import type { StorefrontTexts } from "../i18n/texts";
import type { OrderTracking, Shop, Tracker } from "../types";
import { answerOf } from "./answer";
import type {
  AnswerContent,
  FrameContent,
  MessagePageContent,
  OrderContent,
  PackageContent,
  TrackingPageContent,
} from "./content";
import type { PageContext, ViewContext } from "./context";
import { milestonesOf } from "./milestones";
import { packageContent } from "./package-content";
import { type Parcel, readParcel } from "./parcel";
import { stepsOf } from "./steps";

/** Decides everything the tracking page of an order says. A pure function of its arguments. */
export function composeTrackingPage(
  input: { tracking: OrderTracking; shop: Shop },
  context: PageContext,
): TrackingPageContent {
  const tracking = composeOrder(input, context);
  const shop = oneLineTexts(input.shop);
  return {
    ...frame([tracking.answer.headline, tracking.order], shop, tracking.order, context.language),
    tracking,
  };
}

/** Decides everything that is said of an order. A pure function of its arguments. */
export function composeOrder(
  input: { tracking: OrderTracking; shop: Shop },
  context: ViewContext,
): OrderContent {
  const { tracking, shop } = oneLineTexts(input);
  const { texts } = context.language;
  const order = texts.order_number(String(tracking.order.display_id));
  const outbound = readParcels(tracking.trackers, "outbound", context);
  const returns = readParcels(tracking.trackers, "return", context);
  const answer = answerOf(tracking, { outbound, returns }, shop, context);
  const steps = stepsOf(tracking, context);
  const cards = (parcels: Parcel[], alone: boolean) =>
    parcels.map((parcel) => packageContent(parcel, { shop, subject: order, alone }, context));
  const packages = cards(outbound, outbound.length === 1 && answer.sentence === outbound[0]?.sentence);
  return {
    order,
    answer,
    steps: steps && { label: texts.steps.label, done: texts.in_brackets(texts.steps.done), steps },
    milestones: milestonesOf(tracking, context),
    packages,
    returns: returns.length === 0 ? null : { title: texts.packages.returns, packages: cards(returns, false) },
    news: newsOf(answer, packages, texts),
  };
}

/** The answer, and the latest scan of every package. */
function newsOf(
  { headline, sentence }: AnswerContent,
  packages: PackageContent[],
  { full_stop, sentence_gap }: StorefrontTexts,
): string {
  const latest = packages.flatMap(({ timeline }) => {
    const event = timeline.days[0]?.entries[0];
    return event === undefined ? [] : [[event.text, event.place].filter(Boolean).join(", ")];
  });
  return [headline, sentence, ...latest].map((said) => fullStop(said, full_stop)).join(sentence_gap);
}

/** The one answer to every link that opens nothing: it does not say why. */
export function composeLinkEnded(shop: Shop, language: Language): MessagePageContent {
  return composeMessage(language.texts.link_ended, shop, language);
}

/** For when the order cannot be read at the moment. */
export function composeUnavailable(shop: Shop, language: Language): MessagePageContent {
  return composeMessage(language.texts.unavailable, shop, language);
}

function composeMessage(
  { headline, sentence }: { headline: string; sentence: string },
  input: Shop,
  language: Language,
): MessagePageContent {
  const shop = oneLineTexts(input);
  return { ...frame([headline], shop, shop.name, language), headline, sentence };
}

/**
 * What stands around a page.
 * @param title of the document, before the shop's name
 * @param subject of letters to the shop
 */
export function frame(
  title: string[],
  shop: Shop,
  subject: string,
  { code, texts, locale }: Language,
): FrameContent {
  const shopName = isolate(shop.name, texts.direction);
  return {
    lang: code,
    direction: texts.direction,
    locale,
    title: [...title, shopName].join(" · "),
    shop: { name: shop.name, logo_url: imageUrl(shop.logo_url) },
    languages: {
      label: texts.language,
      current: texts.name,
      others: LANGUAGE_NAMES.filter((other) => other.code !== code).map((other) => ({
        ...other,
        href: `?lang=${other.code}`,
      })),
    },
    questions: shop.support_email
      ? {
          text: texts.questions(isolate(shop.support_email, texts.direction)),
          href: mailUrl(shop.support_email, subject),
        }
      : { text: texts.questions_without_address(shopName), href: null },
  };
}

function readParcels(trackers: Tracker[], direction: Tracker["direction"], context: ViewContext): Parcel[] {
  const own = trackers.filter((tracker) => tracker.direction === direction);
  return own.map((tracker, index) =>
    readParcel(tracker, { position: index + 1, total: own.length }, context),
  );
}
