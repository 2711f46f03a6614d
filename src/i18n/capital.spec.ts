import { capital } from "./capital";

it.each([
  ["mardi 24 novembre", "Mardi 24 novembre"],
  ["środa, 25 listopada", "Środa, 25 listopada"],
  ["Dienstag, 24. November", "Dienstag, 24. November"],
  ["11月24日星期二", "11月24日星期二"],
  ["\u2068dpd\u2069", "\u2068dpd\u2069"],
  ["", ""],
])("begins a sentence with %s: %s", (text, expected) => {
  expect(capital(text)).toBe(expected);
});
