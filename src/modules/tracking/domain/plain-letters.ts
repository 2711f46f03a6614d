/** Letters that are no accented form of another one, and how they are written without them. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

/** Writes small letters that `NFKD` does not take apart as those who do not have them do. */
export function plainLetters(text: string): string {
  return text.replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter);
}
