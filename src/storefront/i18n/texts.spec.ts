import { de } from "./de";
import { en } from "./en";
import type { Facts, StorefrontTexts } from "./texts";

const NOTHING: Facts = { carrier: null, place: null, when: null, hours: null, estimate: null };
const ALL: Facts = {
  carrier: "UPS",
  place: "Kiosk a. d. Ecke 5.",
  when: "26. Nov.",
  hours: "14:00–16:00",
  estimate: "Sa., 28. Nov.",
};

/** Everything a language says, with these facts and numbers. */
function sayAll(node: unknown, values: unknown[]): string[] {
  if (typeof node === "function") {
    return sayAll(node(...values), values);
  }
  if (typeof node === "string") {
    return [node];
  }
  return typeof node === "object" && node !== null
    ? Object.values(node).flatMap((inner) => sayAll(inner, values))
    : [];
}

describe.each<[string, StorefrontTexts]>([
  ["English", en],
  ["German", de],
])("%s", (_name, texts) => {
  it.each([
    ["everything", ALL],
    ["nothing", NOTHING],
  ])("has whole sentences about packages of which %s is known", (_known, facts) => {
    const { situations } = texts;
    for (const { headline, sentence } of Object.values(situations)) {
      expect(headline(facts)).toMatch(/^\S.*[^.\s]$/);
      expect(sentence(facts)).toMatch(/^\S.*\.$/);
      expect(sentence(facts)).not.toMatch(/\.\.| {2}|null|undefined|\s[.,]/);
    }
  });

  it("has whole sentences about orders", () => {
    const { several, order_situations, arriving, link_ended, unavailable } = texts;
    const said = [
      ...sayAll(order_situations, []),
      ...sayAll([link_ended, unavailable], []),
      several.other_one(2, arriving.headline(ALL)),
      several.about(2, arriving.sentence(ALL)),
      ...[1, 2, 3].flatMap((count) => [
        several.coming_today(count, 3),
        several.delivered(count, 3),
        several.all_delivered(count),
      ]),
    ];
    for (const text of said) {
      expect(text).not.toMatch(/^$|\.\.| {2}|null|undefined/);
    }
  });
});
