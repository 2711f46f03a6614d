import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { eventually } from "../../dev/shop/eventually";
import type { PlacedOrder } from "../../dev/shop/place-order";
import type { AdminTracker, AdminTrackingLinkResponse } from "../../src/api/http-types";
import type { MedusaProcess } from "../processes/support/medusa-process";
import { World } from "../processes/support/world";
import { launchChromium } from "./support/chromium";

jest.setTimeout(240_000);

const NUMBER = "1Z999AA10123456784";

let world: World;
/** The shop's pages are asked for at one process, webhooks come in at the other. */
let front: MedusaProcess;
let back: MedusaProcess;
let browser: Browser;

beforeAll(async () => {
  world = await World.open();
  [front, back] = await Promise.all([world.start(), world.start()]);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** An order with one package that 17TRACK follows, and the address of its page. */
async function shipped(): Promise<{ order: PlacedOrder; url: string }> {
  const order = await world.order(front);
  await world.ship(front, order.id, { trackers: [{ tracking_number: NUMBER, carrier: "UPS" }] });
  await eventually(async () => {
    const { trackers } = await world
      .admin(front)
      .get<{ trackers: AdminTracker[] }>(`/admin/trackers?order_id=${order.id}`);
    expect(trackers).toMatchObject([{ provider_state: "registered" }]);
  });
  const { tracking_link } = await world
    .admin(front)
    .post<AdminTrackingLinkResponse>(`/admin/orders/${order.id}/tracking-link`);
  return { order, url: `${front.url}/track/${tracking_link.url.replace(/^.*\//, "")}` };
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", ...options });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const scan = (description: string, minutes: number) => ({
  status: "InTransit" as const,
  description,
  city: "Hamburg",
  country: "DE",
  at: new Date(Date.now() - minutes * 60_000).toISOString(),
});

describe("the customer's page, left open", () => {
  it("shows the whole journey while one watches, and leaves alone what one has opened", async () => {
    const { url } = await shipped();
    const page = await open(url);
    const headline = page.getByRole("heading", { level: 1 });
    expect(await headline.textContent()).toBe("Getting ready");
    // What a reload would wipe away.
    await page.evaluate("window.neverReloaded = true");

    await world.scan(
      NUMBER,
      scan("Picked up", 50),
      scan("Sorted", 40),
      scan("Left", 30),
      scan("Arrived", 20),
    );
    expect(await world.webhook(back, NUMBER)).toBe(200);
    await page.getByRole("heading", { name: "On its way", level: 1 }).waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/On its way.*Arrived/);
    await page.getByText("Show all 4 events").click();
    await page.getByText("Picked up").waitFor();

    await world.scan(NUMBER, scan("Loaded onto the van", 10));
    expect(await world.webhook(back, NUMBER)).toBe(200);
    await page.getByText("Loaded onto the van", { exact: true }).waitFor();
    expect(await page.getByText("Picked up").isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Show all 5 events");

    await world.scan(NUMBER, { status: "Delivered", city: "Berlin", country: "DE" });
    expect(await world.webhook(back, NUMBER)).toBe(200);
    await page.getByRole("heading", { name: "Delivered", level: 1 }).waitFor();
    expect(await page.title()).toMatch(/^Delivered · Order #\d+ · Demo shop$/);
    expect(await page.evaluate("window.neverReloaded")).toBe(true);
    await page.context().close();
  });
});
