import { isolate } from "../../../i18n/isolate";
import { oneLineTexts } from "../../format/one-line";
import type { Language } from "../../i18n";
import { CUSTOMER_MESSAGE_TEXTS } from "../../i18n/customer-messages";
import type { Shop } from "../../types";
import { frame } from "../compose";
import type { FrameContent } from "../content";
import type { ConfirmContent } from "./content";

/** How far the confirming of delivery instructions is. */
export type Confirmation = "ask" | "done" | "ended" | "too_late";

export type ConfirmPageContent = FrameContent & { confirm: ConfirmContent };

const MOODS: Record<Confirmation, ConfirmContent["mood"]> = {
  ask: "waiting",
  done: "arrived",
  ended: "attention",
  too_late: "attention",
};

/**
 * Decides everything that the page behind a confirming link says. The instructions themselves are not told: they stand
 * in the mail, and a link may end up with somebody else.
 * `passed_on`: whether anybody tells a carrier. `order_page`: the address of the order's page; null when it is not known
 * which order it is.
 */
export function composeConfirmPage(
  input: { shop: Shop; state: Confirmation; passed_on: boolean; order_page: string | null },
  language: Language,
): ConfirmPageContent {
  const shop = oneLineTexts(input.shop);
  const shopName = isolate(shop.name, language.texts.direction);
  const texts = CUSTOMER_MESSAGE_TEXTS[language.code];
  const { headline, sentence } = texts.confirm[input.state];
  const { instructions } = texts;
  const readers = input.passed_on ? instructions.readers(shopName, null) : instructions.shop_reads(shopName);
  return {
    ...frame([headline], shop, shop.name, language),
    confirm: {
      mood: MOODS[input.state],
      headline,
      sentence,
      form: input.state === "ask" ? { readers, submit: texts.confirm.ask.submit } : null,
      link: input.order_page === null ? null : { text: texts.confirm.follow, href: input.order_page },
    },
  };
}
