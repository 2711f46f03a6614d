import { closeIsolates, isolate } from "./isolate";

it.each([
  ["keeps any name apart in an Arabic text", "#1042", "rtl", "\u2068#1042\u2069"],
  ["keeps an Arabic name apart in an English text", "شارع النيل 5", "ltr", "\u2068شارع النيل 5\u2069"],
  ["keeps a Hebrew name apart in an English text", "דואר ישראל", "ltr", "\u2068דואר ישראל\u2069"],
  ["leaves alone what is written the same way", "Torstraße 5, 柏林", "ltr", "Torstraße 5, 柏林"],
] as const)("%s", (_what, name, direction, expected) => {
  expect(isolate(name, direction)).toBe(expected);
});

it("closes what a cut has left open", () => {
  expect(closeIsolates("طلبك \u2068#10…")).toBe("طلبك \u2068#10…\u2069");
  expect(closeIsolates("طلبك \u2068#1042\u2069")).toBe("طلبك \u2068#1042\u2069");
});
