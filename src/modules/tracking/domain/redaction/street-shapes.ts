import { isEveryday } from "./everyday-words";
import { foldText } from "./folded-text";
import type { Span } from "./spans";

/** One to four words of a street's name, with the blanks behind them. */
const NAME = String.raw`(?:\p{L}[\p{L}\p{M}'’.-]{0,30}\s{1,2}){1,4}?`;
const NUMBER = String.raw`(?:n[º°.o]{0,2}\s?)?\p{Nd}{1,5}\s?[a-z]?(?![\p{L}\p{N}])`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;

/** Streets with a house number, as they are written where most packages go. The name stands in brackets. */
const SHAPES = [
  // 12 Main St, 1600 Pennsylvania Avenue
  String.raw`${BEFORE}\p{Nd}{1,5}[a-z]?,?\s{1,2}(${NAME})(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|highway|hwy|crescent|terrace|court|ct|square|way)(?![\p{L}\p{N}])\.?`,
  // 12 rue de la Paix
  String.raw`${BEFORE}\p{Nd}{1,4}(?:\s?(?:bis|ter))?,?\s{1,2}(?:rue|avenue|boulevard|bd|all[ée]e|chemin|impasse|quai|cours)\s{1,2}(\p{L}[^,;.|]{1,40})`,
  // Hauptstraße 5, Keizersgracht 123, Storgatan 4
  String.raw`${BEFORE}(\p{L}{2,30})(?:stra(?:ß|ss)e|str\.?|gasse|allee|platz|weg|straat|laan|gracht|plein|gatan|gade|v[äa]gen|vej)\s{0,2}${NUMBER}`,
  // Berliner Straße 12
  String.raw`${BEFORE}(${NAME})(?:stra(?:ß|ss)e|str\.?|allee|platz|weg|straat)\s{1,2}${NUMBER}`,
  // Calle Mayor 5, Rua Augusta, 123, Corso Italia 4, ul. Długa 7
  String.raw`${BEFORE}(?:calle|c/|avenida|avda\.?|av\.|rua|viale|corso|piazza|plaza|pra[çc]a|via|ul\.?|aleja|al\.)\s{0,2}(${NAME.replace(String.raw`\s{1,2}`, String.raw`(?:,\s?|\s{1,2})`)})${NUMBER}`,
  // 建国路88号, 銀座4丁目5
  String.raw`(\p{Script=Han}{1,6})(?:路|街|大道|巷|弄|胡同)\s?\p{Nd}{1,5}\s?[号號]?|(\p{Script=Han}{1,6})\p{Nd}{1,3}\s?丁目(?:\p{Nd}{1,4}(?:[-番号]\p{Nd}{0,4}){0,3})?`,
].map((shape) => new RegExp(shape, "giu"));

/** Where something stands that is written like a street with its number, whoever's it is. */
export function findStreetShapes(text: string): Span[] {
  // Most texts have no digit in them.
  return /\p{Nd}/u.test(text)
    ? SHAPES.flatMap((shape) =>
        [...text.matchAll(shape)].flatMap(({ index, 0: { length }, 1: name = "" }) =>
          isName(name) ? [{ from: index, to: index + length }] : [],
        ),
      )
    : [];
}

/** "2 packages on the way" has the shape, and no name in it. */
function isName(name: string): boolean {
  const words = foldText(name).words;
  return words.length === 0 || words.some(({ folded }) => !isEveryday(folded));
}
