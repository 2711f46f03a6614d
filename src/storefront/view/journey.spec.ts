import fc from "fast-check";
import type { FoundTracking, PackageJourney } from "../../api/http-types";
import type { LanguageCode } from "../../i18n/languages";
import { LANGUAGE_NAMES } from "../i18n";
import { renderTrackingPage } from "../render";
import { NOW, reading, SHOP } from "../testing/samples";
import { composePackagePage, composeReducedPage } from "./journey";

const ASSETS = { stylesheet: "assets/x.css", script: "assets/x.js" };

function journey(changes: Partial<PackageJourney> = {}): PackageJourney {
  const event = {
    occurred_at: "2026-11-24T12:20:00.000Z",
    local_time: "2026-11-24T13:20:00+01:00",
    reason: null,
  };
  return {
    carrier: { code: "100002", name: "UPS", url: "https://carrier.example/" },
    direction: "outbound",
    status: "in_transit",
    reason: null,
    last_checked_at: "2026-11-24T13:08:00.000Z",
    estimated_delivery: null,
    events: [
      { ...event, status: "in_transit", city: "HAMBURG", country: "DE" },
      { ...event, status: null, city: null, country: "AT" },
      { ...event, status: "info_received", city: null, country: null },
    ],
    ...changes,
  };
}

const inLanguage = (code: string) => ({ language: reading(code).language, now: NOW });

function packagePage(changes: Partial<PackageJourney> = {}, code = "en") {
  const found = {
    view: "package",
    package: { tracking_number: "1Z999AA10123456784", ...journey(changes) },
  } as const;
  return composePackagePage({ found, shop: SHOP }, inLanguage(code));
}

function reducedPage(packages: PackageJourney[], code = "en") {
  const order = {
    display_id: 1042,
    custom_display_id: null,
    status: "shipped",
    milestones: [{ key: "placed", at: "2026-11-20" }],
    more_to_ship: false,
  } as const;
  const found: Extract<FoundTracking, { view: "reduced" }> = {
    view: "reduced",
    order: { ...order, milestones: [...order.milestones] },
    packages,
  };
  return composeReducedPage({ found, shop: SHOP }, inLanguage(code));
}

it("tells a package's way in our own words, by city", () => {
  const { tracking, title } = packagePage();
  expect(title).toBe("On its way · 1Z999AA10123456784 · Demo shop");
  expect(tracking).toMatchObject({
    order: "Tracking number 1Z999AA10123456784",
    answer: { headline: "On its way", action: null },
    milestones: null,
    packages: [{ items: null, carrier_page: null, number: { value: "1Z999AA10123456784" } }],
  });
  const entries = tracking.packages[0]?.timeline.days.flatMap((day) => day.entries) ?? [];
  expect(entries.map(({ text, place }) => [text, place])).toEqual([
    ["Scanned on its way", "Hamburg, DE"],
    ["Scanned", "Austria"],
    ["Announced to the carrier", null],
  ]);
  const steps = tracking.steps?.steps.map(({ key, state }) => `${key} ${state}`);
  expect(steps).toEqual([
    "ordered done",
    "shipped done",
    "in_transit current",
    "out_for_delivery ahead",
    "delivered ahead",
  ]);
});

it("names the day on which it comes, and no hours", () => {
  const estimated_delivery = { from: "2026-11-26", to: "2026-11-26", source: "carrier" };
  expect(packagePage({ estimated_delivery }).tracking.answer.headline).toBe("Arriving Thu 26 Nov");
});

it("shows a return without the steps of an order", () => {
  const { tracking } = packagePage({ direction: "return" });
  expect([tracking.steps, tracking.answer.headline]).toEqual([null, "Your return is on its way to us"]);
});

it("shows an order to its neighbours without numbers and contents", () => {
  const { tracking } = reducedPage([journey(), journey({ status: "delivered" })]);
  expect(tracking.order).toBe("Order #1042");
  expect(tracking.packages.map(({ number, items }) => [number, items])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(tracking.answer.notes).toContain(
    "What is inside is shown only to those who know the e-mail address of the order.",
  );
});

it.each(LANGUAGE_NAMES)("is a page in $name", ({ code }: { code: LanguageCode }) => {
  for (const content of [packagePage({}, code), reducedPage([journey()], code), reducedPage([], code)]) {
    const html = renderTrackingPage(content, ASSETS, null);
    expect(html).toContain(`<html lang="${code}"`);
    expect(html).not.toMatch(/\bundefined\b|\bnull\b|<script/);
  }
});

it("lets no text of strangers change the markup of what was looked up", () => {
  const skeletonOf = (text: string) => {
    const hostile = journey({
      carrier: { code: text, name: text, url: text },
      events: journey().events.map((event) => ({ ...event, city: text })),
    });
    const found = { view: "package", package: { tracking_number: text, ...hostile } } as const;
    const pages = [
      composePackagePage({ found, shop: { ...SHOP, name: text } }, inLanguage("en")),
      reducedPage([hostile, hostile]),
    ];
    return pages.flatMap((content) =>
      [...renderTrackingPage(content, ASSETS, null).matchAll(/<[^>]*>/g)].map(([tag]) =>
        tag.replace(/="[^"]*"/g, ""),
      ),
    );
  };
  const plain = skeletonOf("plain");
  const texts = fc
    .oneof(
      fc.constantFrom(
        "</bdi><script>alert(1)</script>",
        '"><a href="//evil.example">',
        "' onfocus='alert(1)",
        "<!--",
      ),
      fc.string({ unit: "binary" }),
    )
    .map((text) => `.${text}`);
  fc.assert(fc.property(texts, (text) => expect(skeletonOf(text)).toEqual(plain)));
});
