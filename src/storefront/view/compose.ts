import { isolate } from "../../i18n/isolate";
import { oneLineTexts } from "../format/one-line";
import { imageUrl, mailUrl } from "../format/safe-url";
import { LANGUAGE_NAMES, type Language } from "../i18n";
import { mapsOf } from "../map/map-of";
import type { OrderTracking, Shop } from "../types";
import type { FrameContent, MessagePageContent, TrackingPageContent, Writing } from "./content";
import type { PageContext } from "./context";
import { composeOrder } from "./order";

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
    maps: mapsOf(oneLineTexts(input.tracking.trackers), context),
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
  return { ...frame([headline], shop, shop.name, language), headline, sentence };
}

/** How a page in this language is written. */
export function writingOf({ code, texts, locale }: Language): Writing {
  return { lang: code, direction: texts.direction, locale };
}

/**
 * What stands around a page.
 * @param title of the document, before the shop's name
 * @param subject of letters to the shop
 */
export function frame(title: string[], shop: Shop, subject: string, language: Language): FrameContent {
  const { code, texts } = language;
  const shopName = isolate(shop.name, texts.direction);
  return {
    ...writingOf(language),
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
