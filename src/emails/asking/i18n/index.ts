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
import type { AskingTexts } from "./texts";
import { zhCN } from "./zh-CN";

/** The texts of mails that ask something, by the language of the order. */
export const ASKING_TEXTS: Record<LanguageCode, AskingTexts> = {
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
