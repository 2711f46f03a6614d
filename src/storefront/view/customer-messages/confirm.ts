import { oneLineTexts } from "../../format/one-line";
import type { Language } from "../../i18n";
import { customerMessageTexts } from "../../i18n/customer-messages";
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
 * @param orderPage address of the order's page; null when it is not known which order it is
 */
export function composeConfirmPage(
  input: { shop: Shop; state: Confirmation; order_page: string | null },
  language: Language,
): ConfirmPageContent {
  const shop = oneLineTexts(input.shop);
  const { texts, lang, direction } = customerMessageTexts(language.code);
  const { headline, sentence } = texts.confirm[input.state];
  return {
    ...frame([headline, shop.name], shop, shop.name, language),
    confirm: {
      lang,
      direction,
      mood: MOODS[input.state],
      headline,
      sentence,
      form:
        input.state === "ask"
          ? { readers: texts.instructions.readers(shop.name, null), submit: texts.confirm.ask.submit }
          : null,
      link: input.order_page === null ? null : { text: texts.confirm.follow, href: input.order_page },
    },
  };
}
