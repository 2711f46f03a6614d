import fc from "fast-check";
import { isolatesAreClosed, withoutIsolates } from "../i18n/__fixtures__/isolates";
import { LANGUAGE_CODES } from "../i18n/languages";
import { NOTIFICATION_KINDS } from "../modules/tracking/domain/notification";
import { TRACKER_STATUSES } from "../modules/tracking/domain/status";
import { emailData, sampleEmails, upsPackage } from "./__fixtures__/samples";
import { elementNames, visibleTexts } from "./__fixtures__/visible-texts";
import { oneLine } from "./format/clean";
import { renderTrackingEmail } from "./render";
import type { TrackingEmailData, TrackingEmailInput } from "./types";

/** Texts that try to get out of where they are put. */
const hostile = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "\r\nBcc: everyone@shop.example",
    "</title><img src=x onerror=alert(1)>",
    '"><a href="https://evil.example" class="button">',
    "-->\u2028<!--",
    "' style='background:url(//evil.example)",
    "\u202egnp.exe",
    "\u2069\u2069 \u2067شارع",
    "5 :دواء",
    "\ud800",
    "&lt;b&gt;",
    "{{shop}}$1$&",
  ),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);
const optional = fc.option(hostile, { nil: null });
const item = fc.record({ title: hostile, quantity: fc.integer({ min: 1, max: 99 }), thumbnail: optional });

const hostilePackage = fc.record({
  tracking_number: optional,
  carrier_name: optional,
  tracking_url: optional,
  status: fc.constantFrom(...TRACKER_STATUSES),
  reason: fc.constantFrom(
    null,
    "refused" as const,
    "bad_address" as const,
    "customs_needs_recipient" as const,
  ),
  items: fc.array(item, { maxLength: 2 }),
  estimated_delivery: fc.option(fc.record({ from: optional, to: optional, source: optional }), { nil: null }),
  last_event: fc.option(
    fc.record({ description: hostile, location: optional, local_time: optional, occurred_at: optional }),
    { nil: null },
  ),
  delivered_at_local: optional,
  pickup_location: optional,
});

const hostileInput: fc.Arbitrary<TrackingEmailInput> = fc.record({
  kind: fc.constantFrom(...NOTIFICATION_KINDS),
  language: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LANGUAGE_CODES) }, hostile),
  data: fc.record({
    shop: fc.record({
      name: hostile,
      language: fc.constantFrom(...LANGUAGE_CODES),
      support_email: optional,
      logo_url: optional,
      color: optional,
    }),
    order: fc.record({ display_id: hostile }),
    packages: fc.array(hostilePackage, { minLength: 1, maxLength: 3 }),
    items: fc.array(item, { maxLength: 2 }),
    package: fc.constant(0),
    packages_total: fc.integer({ min: 1, max: 3 }),
    packages_delivered: fc.integer({ min: 0, max: 3 }),
    button_url: optional,
  }),
});

/** Elements that our own layout is made of. */
const OURS = new Set("body table tbody tr td div h1 h2 p span br a i img".split(" "));

it("keeps the subject one line, whatever stands in the data", async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (input) => {
      const { subject } = await renderTrackingEmail(input);
      expect(subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029<>]/u);
    }),
  );
});

it("lets no value become markup, attribute or address", async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (input) => {
      const { html } = await renderTrackingEmail(input);
      expect(elementNames(html).filter((name) => !OURS.has(name))).toEqual([]);
      expect(html.match(/<a [^>]*href="(?!https?:\/\/|mailto:)[^"]*"/g)).toBeNull();
      expect(html.match(/<[^>]*\son\w+=/g)).toBeNull();
      expect(html.match(/class="button"/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

it("writes plain text without markup and without control characters", async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (input) => {
      const { text } = await renderTrackingEmail(input);
      expect(text.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029<>]/u);
    }),
  );
});

it("lets no value change the direction of what stands around it", async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (input) => {
      const { subject, html, text } = await renderTrackingEmail(input);
      for (const line of [subject, ...visibleTexts(html), ...text.split("\n")]) {
        expect(line).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
        expect(isolatesAreClosed(line)).toBe(true);
      }
    }),
  );
});

it("shows a title as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (title) => {
      const items = [{ title, quantity: 2, thumbnail: null }];
      const data: TrackingEmailData = emailData({ packages: [{ ...upsPackage, items }] });
      const { html } = await renderTrackingEmail({ kind: "shipped", language: "en", data });
      expect(visibleTexts(html).map(withoutIsolates)).toContain(`2 × ${oneLine(title)}`.trim());
    }),
  );
});

it("keeps a mail address that is none out of the link", async () => {
  const [sample] = sampleEmails("en");
  const shop = { ...emailData().shop, support_email: "a@b.example?bcc=everyone@shop.example&body=x" };
  const { html } = await renderTrackingEmail({
    kind: "shipped",
    language: "en",
    data: { ...(sample?.input.data ?? emailData()), shop },
  });
  expect(html).toContain('href="mailto:a@b.example%3Fbcc%3Deveryone%40shop.example%26body%3Dx"');
});
