import { isolate } from "../../i18n/isolate";
import { safeUrl } from "../format/safe-url";
import type { Language } from "../i18n";
import type { EmailShop } from "../types";
import type { EmailContent } from "./email-content";

/**
 * What every mail has around it: who writes, in which language, whom to ask, why it was sent.
 * @param order with its sign, kept apart from the words around it: `#1042`
 */
export function frameOf(
  shop: EmailShop,
  order: string,
  { code, direction, texts: { colon, labels } }: Language,
): Pick<EmailContent, "lang" | "direction" | "colon" | "shop" | "questions" | "why"> {
  const name = isolate(shop.name, direction);
  const { support_email: email } = shop;
  return {
    lang: code,
    direction,
    colon,
    shop: { name: shop.name, logo_url: safeUrl(shop.logo_url), color: shop.color },
    questions: email
      ? { text: labels.questions(isolate(email, direction)), email }
      : { text: labels.questions_without_address(name), email: null },
    why: labels.why(order, name),
  };
}
