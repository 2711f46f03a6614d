import type { Browser, BrowserContextOptions } from "playwright-core";
import { LANGUAGE_NAMES } from "../../src/storefront/i18n";
import { renderTrackingPage } from "../../src/storefront/render";
import {
  reading,
  SHOP,
  sampleEvent,
  sampleTracker,
  sampleTracking,
} from "../../src/storefront/testing/samples";
import { composeTrackingPage } from "../../src/storefront/view/compose";
import { LOOKS } from "../../src/storefront/view/situation-look";
import { everySituation, everythingTold } from "./page-states/order-states";
import { type PageState, pageStates } from "./page-states/states";
import { accessibilityProblems } from "./support/accessibility";
import { launchChromium } from "./support/chromium";
import { scrambled, sidewaysScroll, smallTargets, textsOnTexts, unmirrored } from "./support/layout";
import { ASSETS, RenderedPages } from "./support/rendered-pages";

jest.setTimeout(240_000);

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1000, height: 800 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

type Check = (pages: RenderedPages) => Promise<unknown[]>;

/** What hinders somebody, by the state of the page in which it does. */
async function hindrances(
  states: PageState[],
  options: BrowserContextOptions,
  check: Check,
  prepare: (pages: RenderedPages) => Promise<void> = async () => {},
): Promise<Record<string, unknown[]>> {
  const pages = await RenderedPages.open(browser, options);
  const found: Record<string, unknown[]> = {};
  try {
    await prepare(pages);
    for (const { name, html } of states) {
      await pages.show(html);
      const problems = await check(pages);
      if (problems.length > 0) {
        found[name] = problems;
      }
    }
  } finally {
    await pages.close();
  }
  return found;
}

const layout: Check = async ({ page }) => {
  const sideways = await sidewaysScroll(page);
  return [
    ...(sideways === 0 ? [] : [`${sideways} pixels to the side`]),
    ...(await smallTargets(page)),
    ...(await textsOnTexts(page)),
  ];
};
/** By all rules, or by those whose answer another screen and other colours can change. */
const usable =
  (rules: string[] | null): Check =>
  async (pages) => [...(await accessibilityProblems(pages.page, ":root", rules)), ...(await layout(pages))];
const ALL = null;
const OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size"];

/** A reader's own size of type: style sheets count it as `1rem`, media queries do too. */
async function letterSize(pages: RenderedPages, standard: number): Promise<void> {
  const devtools = await pages.page.context().newCDPSession(pages.page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
}

it("knows a package in every situation that has words of its own", () => {
  expect([...everySituation().keys()].sort()).toEqual(Object.keys(LOOKS).sort());
});

describe("the customer's page, in every state", () => {
  it.each([
    ["by day, on a wide screen", "en", ALL, { colorScheme: "light", viewport: WIDE }],
    ["by night, on a small screen", "en", OF_LOOKS, { colorScheme: "dark", viewport: NARROW }],
    ["in Arabic, by day, on a small screen", "ar", ALL, { colorScheme: "light", viewport: NARROW }],
    ["in Arabic, by night, on a wide screen", "ar", OF_LOOKS, { colorScheme: "dark", viewport: WIDE }],
  ] as const)("hinders nobody %s", async (_look, language, rules, options) => {
    expect(await hindrances(pageStates(language), options, usable(rules))).toEqual({});
  });

  it.each(["en", "de"])("can be read in letters of twice the size, in %s", async (language) => {
    const states = pageStates(language);
    const found = await hindrances(states, { viewport: WIDE }, layout, (pages) => letterSize(pages, 32));
    expect(found).toEqual({});
  });

  it("is laid out from right to left in Arabic", async () => {
    const parts =
      ".trk-header, .trk-languages, .trk-answer, .trk-answer-icon, .trk-answer h1, .trk-step, .trk-step-dot, " +
      ".trk-milestones > div, .trk-card, .trk-card h2, .trk-badge, .trk-number-value, .trk-copy, .trk-item, .trk-item img, " +
      ".trk-event-time, .trk-event-words, .trk-details > summary, .trk-field, .trk-button, .trk-map-legend li, .trk-choice";
    const check: Check = ({ page }) => unmirrored(page, parts);
    expect(await hindrances(pageStates("ar"), { viewport: WIDE }, check)).toEqual({});
  });
});

/** An order full of one text of strangers, rendered. */
function pageFullOf(text: string, language: string): string {
  const event = sampleEvent({ description: text, location: text, city: text, carrier_name: text });
  const tracker = sampleTracker({
    status: "exception",
    reason: "bad_address",
    tracking_number: text,
    carrier: { code: null, name: text, url: null },
    items: [{ title: text, quantity: 2, thumbnail: null }],
    events: [{ ...event, status: "exception" }, event, sampleEvent({ carrier_name: "Another" })],
  });
  const delivered = { ...tracker, id: "trk_2", status: "delivered" as const, reason: null };
  const shop = { ...SHOP, name: text };
  const tracking = sampleTracking([tracker, delivered], "partially_delivered");
  return renderTrackingPage(composeTrackingPage({ tracking, shop }, reading(language)), ASSETS, "1");
}

it("shows names, places and numbers in Arabic as they are written", async () => {
  const pages = await RenderedPages.open(browser, { viewport: WIDE });
  await pages.show(pageFullOf("(Linum & Co.)", "ar"));
  expect(await scrambled(pages.page, ["(Linum & Co.)", "#1042", SHOP.support_email ?? ""])).toEqual([]);
  await pages.show(
    renderTrackingPage(
      composeTrackingPage({ tracking: everythingTold(), shop: SHOP }, reading("ar")),
      ASSETS,
      "1",
    ),
  );
  expect(await scrambled(pages.page, ["1Z999AA10123456784", "Leipzig, DE", "UPS"])).toEqual([]);
  await pages.close();
});

it("lets no text of strangers become a part of the page", async () => {
  const pages = await RenderedPages.open(browser);
  const elements = () => pages.page.evaluate("document.querySelectorAll('*').length");
  await pages.show(pageFullOf("plain", "en"));
  const plain = await elements();
  for (const text of [
    "<img src=x onerror='window.evil = true'>",
    "</bdi></p></main><script>window.evil = true</script>",
    '"><svg onload="window.evil = true">',
    "' autofocus onfocus='window.evil = true' '",
    "<!--",
    "</title><textarea>",
    "&lt;script&gt;window.evil = true&lt;/script&gt;",
  ]) {
    await pages.show(pageFullOf(text, "en"));
    expect([text, await elements(), await pages.page.evaluate("window.evil")]).toEqual([
      text,
      plain,
      undefined,
    ]);
    expect(await pages.page.getByText(text).count()).toBeGreaterThan(5);
  }
  await pages.close();
});

it("fits on a small screen in every language", async () => {
  const found = await Promise.all(
    LANGUAGE_NAMES.map(async ({ code, name }) => {
      const states = pageStates(code).filter(({ name: state }) =>
        ["everything told", "delivered", "forms: nothing said", "look-up: nothing typed"].includes(state),
      );
      expect(states).toHaveLength(4);
      return [name, await hindrances(states, { viewport: NARROW }, layout)];
    }),
  );
  expect(found).toEqual(LANGUAGE_NAMES.map(({ name }) => [name, {}]));
});
