import { plainDigits } from "../plain-digits";
import { plainLetters } from "../plain-letters";
import type { Span } from "./spans";

/** A word, as it stands in its text, in the spelling in which words are compared. */
export interface FoldedWord extends Span {
  folded: string;
}

/** A text without anything but its letters and digits, in one spelling, with where each of them stood. */
export interface FoldedText {
  words: FoldedWord[];
  /** All words, one right behind the other. */
  joined: string;
  /** For every place in `joined`: which word, and where in the text. */
  at: (Span & { word: number })[];
}

/** Accents and vowel points. Signs of other scripts that are vowels by themselves stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;
const WORD_SIGN = /[\p{L}\p{N}\p{M}]/u;
const MARK = /\p{M}/u;
/** Signs nobody sees, which do not part a word. */
const UNSEEN = /\p{Cf}/u;

/** Scripts that write words without blanks between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether words of this kind are found inside of others. */
export function isUnspaced(folded: string): boolean {
  return UNSPACED.test(folded);
}

/** Letters and digits in one case, without accents, digits as 0 to 9. */
export function fold(text: string): string {
  // Most of what is read is made of these, sign by sign.
  if (/^[a-zA-Z0-9]*$/.test(text)) {
    return text.toLowerCase();
  }
  const bare = text.toLowerCase().normalize("NFKD").replace(ACCENTS, "");
  return plainDigits(plainLetters(bare))
    .replace(/ς/g, "σ")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

/** Reads a text in NFC. */
export function foldText(text: string): FoldedText {
  const words: FoldedWord[] = [];
  const at: FoldedText["at"] = [];
  let joined = "";
  /** Of the word that has begun: whether its script parts words. Null between words. */
  let spaced: boolean | null = null;
  let from = 0;
  for (const sign of text) {
    const to = from + sign.length;
    if (WORD_SIGN.test(sign)) {
      const isSpaced: boolean = MARK.test(sign) && spaced !== null ? spaced : !isUnspaced(sign);
      const last = spaced === isSpaced ? words.at(-1) : undefined;
      const folded = fold(sign);
      if (last === undefined) {
        words.push({ from, to, folded });
      } else {
        last.to = to;
        last.folded += folded;
      }
      for (let unit = 0; unit < folded.length; unit += 1) {
        at.push({ from, to, word: words.length - 1 });
      }
      joined += folded;
      spaced = isSpaced;
    } else if (!UNSEEN.test(sign)) {
      spaced = null;
    }
    from = to;
  }
  return { words, joined, at };
}

/**
 * Where some letters stand in a text, however they are parted: as whole words, where words are parted at all.
 * @param fewest in how many words of the text, at least
 */
export function findAll({ joined, at }: FoldedText, folded: string, fewest = 1): Span[] {
  const found: Span[] = [];
  const whole = !isUnspaced(folded);
  for (let start = joined.indexOf(folded); start !== -1; start = joined.indexOf(folded, start + 1)) {
    const end = start + folded.length;
    const [first, last] = [at[start], at[end - 1]];
    const inside =
      (start > 0 && at[start - 1]?.word === first?.word) || (end < at.length && at[end]?.word === last?.word);
    const spread = first !== undefined && last !== undefined ? last.word - first.word + 1 : 0;
    if (first !== undefined && last !== undefined && spread >= fewest && !(whole && inside)) {
      found.push({ from: first.from, to: last.to });
    }
  }
  return found;
}
