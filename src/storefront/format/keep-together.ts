/** Days in Chinese and Japanese, which may be broken between any two of their signs. */
const CHARACTER_DAYS = /(?:\d+年)?\d+月\d+日(?:周.|星期.|.曜日|\(.\))?|\d+\/\d+(?:周.|\(.\))/gu;

/** A text in which no line ends between a month and its day or within hours, and none begins with a dash. */
export function keepDatesTogether(text: string): string {
  return text
    .replace(/ (?=\d|– )/g, "\u00a0")
    .replace(/(?<=\d)–(?=\d)/g, "\u2060–\u2060")
    .replace(/(?=[～〜])/g, "\u2060")
    .replace(CHARACTER_DAYS, (day) => day.replace(/(?<=\D)(?=.)|(?<=\d)(?=\D)/gu, "\u2060"));
}
