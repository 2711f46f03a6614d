import fc from "fast-check";
import { isolatesAreClosed } from "../../i18n/__fixtures__/isolates";
import { LANGUAGE_CODES } from "../../i18n/languages";
import { emailData } from "../__fixtures__/samples";
import { elementNames, visibleTexts } from "../__fixtures__/visible-texts";
import { renderAskingEmail } from "../render";
import type { AskingEmailInput } from "./types";

const URL = "https://shop.example/track/secret/confirm";

function asking(
  kind: AskingEmailInput["kind"],
  changes: { language?: string | null; instructions?: string } = {},
): AskingEmailInput {
  const { shop } = emailData();
  const data = { shop, order: { display_id: "1042" }, button_url: URL };
  const language = changes.language ?? null;
  return kind === "confirm_instructions"
    ? {
        kind,
        language,
        data: { ...data, instructions: changes.instructions ?? "Behind the garage.\nRing twice." },
      }
    : { kind, language, data };
}

it("shows what was written line by line, and leads to where it is confirmed", async () => {
  const { subject, html, text } = await renderAskingEmail(asking("confirm_instructions"));
  expect(subject).toBe("Please confirm: delivery instructions for order #1042");
  expect(visibleTexts(html)).toEqual(expect.arrayContaining(["Behind the garage.", "Ring twice."]));
  expect(html).toContain(`href="${URL}"`);
  expect(text).toContain("What was written:\n| Behind the garage.\n| Ring twice.\n");
  expect(text).toContain(`Confirm the instructions:\n${URL}\n`);
  expect(text).toContain(
    "It counts only if you confirm it within 24 hours. If that was not you, do nothing.",
  );
});

it.each(["evil-shop.com/pay", "pay@evil.example", "müller.рф", "10.0.0.1"])(
  "lets no mail program make a link of what a stranger wrote: %s",
  async (address) => {
    const { html, text } = await renderAskingEmail(
      asking("confirm_instructions", { instructions: `Pay 1.99 at ${address}, please. Thanks.` }),
    );
    const shown = visibleTexts(html).find((line) => line.startsWith("Pay")) ?? "";
    expect(shown.replaceAll("\u200b", "")).toBe(`Pay 1.99 at ${address}, please. Thanks.`);
    for (const written of [shown, text.split("\n").find((line) => line.startsWith("| Pay")) ?? ""]) {
      expect(written).toContain("Pay");
      expect(written).not.toContain(address);
      expect(written).not.toMatch(/[^\s\u200b][.@][\p{L}\p{N}]/u);
    }
  },
);

it("asks how the delivery was, in one line that says what it is about", async () => {
  const { subject, html, text } = await renderAskingEmail(asking("rate_delivery"));
  expect(subject).toBe("How was the delivery of order #1042?");
  expect(visibleTexts(html)).toContain("How was the delivery?");
  expect(text).toContain(`Rate the delivery:\n${URL}\n`);
});

it("speaks the order's language, or else the shop's", async () => {
  const subjectIn = async (language: string | null, ofShop: "en" | "de" | "ja" = "en") => {
    const input = asking("rate_delivery", { language });
    const { subject } = await renderAskingEmail({
      ...input,
      data: { ...input.data, shop: { ...input.data.shop, language: ofShop } },
    } as AskingEmailInput);
    return subject;
  };
  const german = "Wie war die Lieferung der Bestellung #1042?";
  const japanese = "ご注文（#1042）のお届けはいかがでしたか？";
  expect(await subjectIn("de-AT")).toBe(german);
  expect(await subjectIn("fi", "de")).toBe(german);
  expect(await subjectIn("ja", "de")).toBe(japanese);
  expect(await subjectIn(null, "ja")).toBe(japanese);
});

it("says all of it in the words of the language, but for what the customer wrote and the names", async () => {
  const outside = /Behind the garage\.|Ring twice\.|Linen & Wool|support@shop\.example/g;
  for (const kind of ["confirm_instructions", "rate_delivery"] as const) {
    const saidIn = async (language: string) =>
      visibleTexts((await renderAskingEmail(asking(kind, { language }))).html);
    const english = new Set(await saidIn("en"));
    for (const language of LANGUAGE_CODES.filter((code) => code !== "en")) {
      const left = (await saidIn(language)).filter(
        (text) => english.has(text) && /\p{L}{2}/u.test(text.replace(outside, "")),
      );
      expect([language, left]).toEqual([language, []]);
    }
  }
});

const hostile = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "\r\nBcc: everyone@shop.example",
    "</span></p><a href=https://evil.example>",
    '"><img src=x onerror=alert(1)>',
    "\u202egnp.exe",
    "\u2067شارع",
    "&lt;b&gt;",
  ),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);
const OURS = new Set("body table tbody tr td div h1 h2 p span br a i img".split(" "));

it("lets no text of strangers become markup, address or header, nor turn the direction around it", async () => {
  const inputs = fc.record({
    kind: fc.constantFrom("confirm_instructions" as const, "rate_delivery" as const),
    language: fc.constantFrom(...LANGUAGE_CODES),
    instructions: hostile,
    name: hostile,
    display_id: hostile,
  });
  await fc.assert(
    fc.asyncProperty(inputs, async ({ name, display_id, ...input }) => {
      const base = asking(input.kind, input);
      const shop = { ...base.data.shop, name };
      const mail = await renderAskingEmail({
        ...base,
        data: { ...base.data, shop, order: { display_id } },
      } as AskingEmailInput);
      expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029<>]/u);
      expect(elementNames(mail.html).filter((element) => !OURS.has(element))).toEqual([]);
      expect(mail.html.match(/<[^>]*\son\w+=/g)).toBeNull();
      expect(mail.html.match(/<a [^>]*href="(?!https:\/\/shop\.example|mailto:)[^"]*"/g)).toBeNull();
      expect(mail.text.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029<>]/u);
      for (const line of [mail.subject, ...visibleTexts(mail.html), ...mail.text.split("\n")]) {
        expect(line).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
        expect(isolatesAreClosed(line)).toBe(true);
      }
    }),
  );
});
