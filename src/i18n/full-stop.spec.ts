import { fullStop } from "./full-stop";

it.each([
  ["a sentence", "It arrived", "It arrived."],
  ["a date that ends with a stop", "Bis Sa., 28. Nov.", "Bis Sa., 28. Nov."],
  ["a question", "Where is it?", "Where is it?"],
  ["an isolated name that ends with a stop", "Ort: \u2068Ecke 5.\u2069", "Ort: \u2068Ecke 5.\u2069"],
  ["an isolated name", "Ort: \u2068Ecke 5\u2069", "Ort: \u2068Ecke 5\u2069."],
])("ends %s once", (_what, sentence, expected) => {
  expect(fullStop(sentence)).toBe(expected);
});

it("ends it the language's way", () => {
  expect(fullStop("送达：柏林", "。")).toBe("送达：柏林。");
  expect(fullStop("送达：柏林。", "。")).toBe("送达：柏林。");
  expect(fullStop("डिलीवर हुआ: बर्लिन", "।")).toBe("डिलीवर हुआ: बर्लिन।");
});
