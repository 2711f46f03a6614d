import { oneLineTexts } from "../format/one-line";
import { imageUrl, mailUrl } from "../format/safe-url";
import { LANGUAGE_NAMES, type Language } from "../i18n";
import type { OrderTracking, Shop, Tracker } from "../types";
import { answerOf } from "./answer";
import type { FrameContent, MessagePageContent, TrackingPageContent } from "./content";
import type { ViewContext } from "./context";
import { packageContent } from "./package-content";
import { type Parcel, readParcel } from "./parcel";
import { stepsOf } from "./steps";

/** Decides everything the tracking page of an order says. A pure function of its arguments. */
export function composeTrackingPage(
  input: { tracking: OrderTracking; shop: Shop },
  context: ViewContext,
): TrackingPageContent {
  const { tracking, shop } = oneLineTexts(input);
  const { texts } = context.language;
  const order = texts.order_number(String(tracking.order.display_id));
  const outbound = readParcels(tracking.trackers, "outbound", context);
  const returns = readParcels(tracking.trackers, "return", context);
  const answer = answerOf(tracking, { outbound, returns }, shop, context);
  const steps = stepsOf(tracking, context);
  const cards = (parcels: Parcel[], alone: boolean) =>
    parcels.map((parcel) => packageContent(parcel, { shop, subject: order, alone }, context));
  return {
    ...frame([answer.headline, order, shop.name], shop, order, context.language),
    order,
    answer,
    steps: steps && { label: texts.steps.label, done: texts.steps.done, steps },
    packages: cards(outbound, outbound.length === 1 && answer.sentence === outbound[0]?.sentence),
    returns: returns.length === 0 ? null : { title: texts.packages.returns, packages: cards(returns, false) },
  };
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
  return { ...frame([headline, shop.name], shop, shop.name, language), headline, sentence };
}

function frame(title: string[], shop: Shop, subject: string, { code, texts }: Language): FrameContent {
  return {
    lang: code,
    direction: texts.direction,
    title: title.join(" · "),
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
      ? { text: texts.questions(shop.support_email), href: mailUrl(shop.support_email, subject) }
      : { text: texts.questions_without_address(shop.name), href: null },
  };
}

function readParcels(trackers: Tracker[], direction: Tracker["direction"], context: ViewContext): Parcel[] {
  const own = trackers.filter((tracker) => tracker.direction === direction);
  return own.map((tracker, index) =>
    readParcel(tracker, { position: index + 1, total: own.length }, context),
  );
}
