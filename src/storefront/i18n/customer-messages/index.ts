import type { LanguageCode } from "../../../i18n/languages";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { hi } from "./hi";
import { it } from "./it";
import { ja } from "./ja";
import { nl } from "./nl";
import { pl } from "./pl";
import { ptBR } from "./pt-BR";
import type { CustomerMessageTexts } from "./texts";
import { zhCN } from "./zh-CN";

/** The texts around what customers may say, by the page's language. */
export const CUSTOMER_MESSAGE_TEXTS: Record<LanguageCode, CustomerMessageTexts> = {
  en,
  de,
  fr,
  es,
  "pt-BR": ptBR,
  it,
  nl,
  pl,
  "zh-CN": zhCN,
  ja,
  hi,
  ar,
};
