import { withBlanks } from "./blanks-in-chinese";

it.each([
  ["UPS", "由 UPS 配送"],
  ["顺丰", "由顺丰配送"],
  ["中国邮政 EMS", "由中国邮政 EMS 配送"],
  ["DHL 快递", "由 DHL 快递配送"],
])("parts %s from the characters around it", (name, expected) => {
  expect(`由${withBlanks(name)}配送`).toBe(expected);
});
