import { isolate } from "../../i18n/isolate";
import { orderNumber } from "../../i18n/order-number";
import type { EmailContent } from "../content/email-content";
import { frameOf } from "../content/frame";
import { cleanTexts, oneLine, unlinked, withoutMarkup } from "../format/clean";
import { safeUrl } from "../format/safe-url";
import { languageFor } from "../i18n";
import { ASKING_TEXTS } from "./i18n";
import type { AskingEmailInput, AskingEmailKind } from "./types";

const MOODS: Record<AskingEmailKind, EmailContent["mood"]> = {
  confirm_instructions: "attention",
  rate_delivery: "arrived",
};

/** Decides everything a mail says that asks something. */
export function composeAskingEmail(input: AskingEmailInput): EmailContent {
  const { shop, order, button_url } = cleanTexts(input.data);
  const language = languageFor(input.language, shop.language);
  const texts = ASKING_TEXTS[language.code];
  const { direction } = language;
  const number = isolate(orderNumber(order.display_id), direction);
  const facts = { order: number, shop: isolate(shop.name, direction) };
  const words = texts.mails[input.kind];
  const url = safeUrl(button_url);
  return {
    ...frameOf(shop, number, language),
    subject: withoutMarkup(words.subject(facts)),
    preheader: words.preheader(facts),
    headline: words.headline(facts),
    sentence: words.sentence(facts),
    mood: MOODS[input.kind],
    quote: input.kind === "confirm_instructions" ? quoteOf(texts.written, input.data.instructions) : null,
    items: null,
    packages: [],
    other_packages: null,
    estimate: null,
    button: url === null ? null : { label: words.button, url },
  };
}

function quoteOf(label: string, text: string): EmailContent["quote"] {
  return { label, lines: text.split("\n").map(oneLine).map(unlinked) };
}
