import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { PlacedOrder } from "../../dev/shop/place-order";
import type { MedusaProcess } from "../processes/support/medusa-process";
import { World } from "../processes/support/world";
import { accessibilityProblems } from "./support/accessibility";
import { launchChromium } from "./support/chromium";
import { sidewaysScroll, smallTargets } from "./support/layout";

jest.setTimeout(240_000);

const NUMBER = "1Z999AA10123456784";
const SMALL = { width: 320, height: 640 };
/** Failures that nobody minds. */
const FREE_TRIES = 10;

let world: World;
let shop: MedusaProcess;
let browser: Browser;
let order: PlacedOrder;

beforeAll(async () => {
  world = await World.open();
  shop = await world.start({ TRACKING_LOOKUP: JSON.stringify({ postal_code: true }) });
  browser = await launchChromium();
  order = await world.order(shop);
  await world.ship(shop, order.id, { trackers: [{ tracking_number: NUMBER, carrier: "UPS" }] });
});
beforeEach(async () => {
  // What one story failed at is no matter of the next.
  await world.database.query("delete from tracking_lookup_limit");
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

async function open(options: BrowserContextOptions = {}, path = "/track"): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  await page.goto(`${shop.url}${path}`);
  return page;
}

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** What the keyboard acts on, by its name or words. */
const focused = (page: Page) => page.locator(":focus");

describe("finding one's order", () => {
  it("works with the keyboard alone and without a script", async () => {
    const page = await open({ javaScriptEnabled: false });
    const { keyboard } = page;
    await field(page, "Order number").focus();
    await keyboard.type("999999");
    await keyboard.press("Tab");
    await keyboard.type(order.email);
    await keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await focused(page).getAttribute("id")).toBe("problem");
    expect(await focused(page).textContent()).toContain("We could not find this order");
    // To the first field it is about, which still says what was typed; the address is typed anew.
    await keyboard.press("Tab");
    expect(await focused(page).textContent()).toBe("Order number");
    await keyboard.press("Enter");
    expect(await focused(page).inputValue()).toBe("999999");
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type(`#${order.display_id}`);
    await keyboard.press("Tab");
    expect(await focused(page).inputValue()).toBe("");
    await keyboard.type(order.email);
    // On over the postal code, to the button.
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    expect(await focused(page).textContent()).toBe("Show my order");
    await keyboard.press("Enter");
    await page.getByText(`Order #${order.display_id}`).waitFor();
    expect(new URL(page.url()).pathname).toBe("/track/session");
    await page.reload();
    await page.getByText(`Order #${order.display_id}`).waitFor();
    // Whoever is sent the address sees nothing.
    const stranger = await open({}, "/track/session");
    expect(await headline(stranger).textContent()).toBe("Please look your order up again");
  });

  it("shows a package by its number, with a way back", async () => {
    const page = await open();
    await field(page, "Tracking number").fill(NUMBER.toLowerCase());
    await page.getByRole("button", { name: "Show the package" }).click();
    await page.getByText(`Tracking number ${NUMBER}`).first().waitFor();
    expect(await page.getByText("Linen shirt").count()).toBe(0);
    await page.goBack();
    expect(await headline(page).textContent()).toBe("Find your order");
  });

  it("shows less to who knows the postal code only", async () => {
    const page = await open();
    await field(page, "Order number").fill(String(order.display_id));
    await field(page, "Postal code").fill("10 115");
    await page.getByRole("button", { name: "Show my order" }).click();
    await page.getByText(`Order #${order.display_id}`).waitFor();
    await page.getByText("What is inside is shown only to those who know the e-mail address").waitFor();
    expect(await page.getByText(NUMBER).count()).toBe(0);
    expect(await page.getByText("Linen shirt").count()).toBe(0);
  });

  it("says how long to wait to who has failed too often, and finds the order after that", async () => {
    const page = await open();
    const tryWith = async (email: string) => {
      await field(page, "Order number").fill(String(order.display_id));
      await field(page, "E-mail address").fill(email);
      await page.getByRole("button", { name: "Show my order" }).click();
    };
    for (let guess = 1; guess <= FREE_TRIES; guess += 1) {
      await tryWith(`guess-${guess}@example.com`);
      await page.getByRole("alert").filter({ hasText: "We could not find this order" }).waitFor();
    }
    await tryWith(order.email);
    await page
      .getByRole("alert")
      .filter({ hasText: /Too many tries.*try again in \d+ seconds/ })
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // No public way makes time pass.
    await world.database.query(
      "update tracking_lookup_limit set blocked_until = now(), clear_at = clear_at - interval '1 hour'",
    );
    await tryWith(order.email);
    await page.getByText(`Order #${order.display_id}`).waitFor();
  });

  it("keeps itself up to date while it is open", async () => {
    const page = await open();
    await field(page, "Order number").fill(String(order.display_id));
    await field(page, "E-mail address").fill(order.email);
    await page.getByRole("button", { name: "Show my order" }).click();
    await page.getByText(`Order #${order.display_id}`).waitFor();
    await world.scan(NUMBER, { status: "InTransit", city: "Hamburg", country: "DE" });
    expect(await world.webhook(shop, NUMBER)).toBe(200);
    await page.getByRole("heading", { name: "On its way", level: 1 }).waitFor();
  });

  it.each([
    { look: "by day", options: { colorScheme: "light" } },
    { look: "by night", options: { colorScheme: "dark" } },
    { look: "on a small screen", options: { colorScheme: "light", viewport: SMALL } },
    {
      look: "in German, by night, on a small screen",
      options: { colorScheme: "dark", viewport: SMALL, locale: "de-DE" },
    },
  ] as const)("can be used by everybody, $look", async ({ options }) => {
    const page = await open(options);
    for (const step of [async () => {}, fillWrongly, sendNothing]) {
      await step(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      // As large as a finger likes it, which is more than has to be.
      expect(await smallTargets(page, 44, "main input, main button")).toEqual([]);
    }
  });

  async function fillWrongly(page: Page): Promise<void> {
    await page.locator("#order").fill("999999");
    await page.locator("#email").fill("a-long-address-of-somebody@a-long-name-of-a-provider.example");
    await page.locator("#order-form button, form button").first().click();
    await page.getByRole("alert").waitFor();
  }

  async function sendNothing(page: Page): Promise<void> {
    await page.locator("#order").fill("");
    await page.locator("form button").first().click();
    await page.locator("#order-problem").waitFor();
  }
});
