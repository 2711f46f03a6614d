import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { eventually } from "../../dev/shop/eventually";
import type { AdminTracker, AdminTrackingLinkResponse } from "../../src/api/http-types";
import type { MedusaProcess } from "../processes/support/medusa-process";
import { World } from "../processes/support/world";
import { Storefront } from "./storefront-kit/storefront";
import { accessibilityProblems } from "./support/accessibility";
import { launchChromium } from "./support/chromium";

jest.setTimeout(240_000);

interface Link {
  order_id: string;
  token: string;
}

let world: World;
let storefront: Storefront;
let shop: MedusaProcess;
let browser: Browser;
/** An order whose package stories move along, and one that has none. */
let moving: Link & { number: string; display_id: number };
let waiting: Link & { display_id: number };
let numbers = 0;

beforeAll(async () => {
  world = await World.open();
  storefront = await Storefront.open();
  shop = await world.start({ STORE_CORS: storefront.origin });
  storefront.sellFor(shop.url, world.publishableKey);
  browser = await launchChromium();
  waiting = await linked();
});
beforeEach(async () => {
  numbers += 1;
  const number = `1Z999AA1${String(numbers).padStart(10, "0")}`;
  const link = await linked();
  await world.ship(shop, link.order_id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
  moving = { ...link, number };
  await known({ provider_state: "registered" });
  await news("Left the sorting centre");
  await known({ status: "in_transit" });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await storefront?.close();
  await world?.close();
});

async function linked(): Promise<Link & { display_id: number }> {
  const { id, display_id } = await world.order(shop);
  const { tracking_link } = await world
    .admin(shop)
    .post<AdminTrackingLinkResponse>(`/admin/orders/${id}/tracking-link`);
  return { order_id: id, display_id, token: tracking_link.url.replace(/^.*\//, "") };
}

/** Waits until the shop knows this of the package. */
async function known(state: Partial<AdminTracker>): Promise<void> {
  await eventually(async () => {
    const { trackers } = await world
      .admin(shop)
      .get<{ trackers: AdminTracker[] }>(`/admin/trackers?order_id=${moving.order_id}`);
    expect(trackers).toMatchObject([state]);
  });
}

/** A scan in Hamburg, which the shop hears of. */
async function news(description: string): Promise<void> {
  await world.scan(moving.number, { status: "InTransit", description, city: "Hamburg", country: "DE" });
  expect(await world.webhook(shop, moving.number)).toBe(200);
}

interface OpenPage {
  page: Page;
  /** What the browser has complained about. */
  complaints: string[];
}

async function open(
  url: string,
  { before, ...options }: BrowserContextOptions & { before?: (page: Page) => Promise<unknown> } = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Asia/Tokyo", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await before?.(page);
  await page.goto(url);
  return { page, complaints };
}

const show = ({ order_id, token }: Link, words = "plain") => ({ orders: [{ order_id, token }], words });
const headline = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });

describe("a shop's own page on another origin", () => {
  it("waits, shows the order, and then whatever is new, without being loaded again", async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const { page, complaints } = await open(storefront.page(show(moving)), {
      before: (one) =>
        one.route("**/tracking?token=*", async (route) => {
          await held;
          await route.continue();
        }),
    });
    const loading = page.getByRole("status").filter({ hasText: "Loading your order…" });
    await loading.waitFor();
    await page.getByText("The shop is asked").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    letThrough();
    await headline(page, "On its way").waitFor();
    await page.getByText(`Order #${moving.display_id}`).waitFor();
    await page.getByText("Left the sorting centre", { exact: true }).waitFor();
    expect(await loading.count()).toBe(0);
    // Drawn in the browser, by what was loaded for it alone.
    await page.getByRole("img", { name: /Hamburg|Germany/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.evaluate("window.neverReloaded = true");
    await news("Loaded onto the van");
    await page.getByText("Loaded onto the van", { exact: true }).waitFor();
    await world.scan(moving.number, { status: "Delivered", city: "Berlin", country: "DE" });
    expect(await world.webhook(shop, moving.number)).toBe(200);
    await headline(page, "Delivered").waitFor();
    expect(await page.evaluate("window.neverReloaded")).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("says that it cannot when the shop is away, and goes on when it is back", async () => {
    const { page } = await open(storefront.page(show(moving)), {
      before: (one) => one.route(`${shop.url}/**`, (route) => route.abort()),
    });
    await page.getByRole("alert").waitFor();
    await headline(page, "This page is resting").waitFor();
    await page.getByText("The shop has answered").waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.unrouteAll();
    await page.getByRole("button", { name: "Look again" }).click();
    await headline(page, "On its way").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);

    // What was shown stays.
    await page.route(`${shop.url}/**`, (route) => route.abort());
    const failed = page.waitForEvent("requestfailed");
    await page.getByRole("button", { name: "Look again" }).click();
    await failed;
    expect(await headline(page, "On its way").isVisible()).toBe(true);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("has nothing to show for a link that opens nothing, nor for one that has ended meanwhile", async () => {
    const nobodys = await open(storefront.page(show({ ...moving, token: "nobodys" })));
    await headline(nobodys.page, "Nothing to follow here").waitFor();
    expect(await accessibilityProblems(nobodys.page)).toEqual([]);

    const { page } = await open(storefront.page(show(moving)));
    await headline(page, "On its way").waitFor();
    await world.admin(shop).delete(`/admin/orders/${moving.order_id}/tracking-link`);
    await page.getByRole("button", { name: "Look again" }).click();
    await headline(page, "Nothing to follow here").waitFor();
    expect(await page.getByText("Left the sorting centre").count()).toBe(0);
  });

  it("shows nothing of one order while another is asked for", async () => {
    const orders = [show(moving), show(waiting)].flatMap((props) => props.orders);
    const { page } = await open(storefront.page({ orders, words: "plain" }));
    await headline(page, "On its way").waitFor();
    await page.route("**/tracking?token=*", () => {});
    await page.getByRole("button", { name: "Order 2" }).click();
    await page.getByText("Loading your order…").waitFor();
    expect(await page.getByText(`Order #${moving.display_id}`).count()).toBe(0);

    await page.unrouteAll();
    await page.getByRole("button", { name: "Look again" }).click();
    await page.getByText(`Order #${waiting.display_id}`).waitFor();
  });

  it("speaks a shop's own words, another language, and takes its classes and colours", async () => {
    const own = await open(storefront.page(show(moving, "own")));
    await own.page.getByText(`Purchase ${moving.display_id}`).waitFor();
    const part = own.page.locator(".my-own-class");
    expect(await part.getAttribute("lang")).toBe("en-GB");
    await own.page.addStyleTag({ content: ":root { --trk-card: rgb(1, 2, 3); }" });
    expect(
      await own.page.evaluate("getComputedStyle(document.querySelector('.trk-card')).backgroundColor"),
    ).toBe("rgb(1, 2, 3)");

    const night = await open(storefront.page(show(moving)), { colorScheme: "dark" });
    const card = () =>
      night.page.evaluate("getComputedStyle(document.querySelector('.trk-card')).backgroundColor");
    await headline(night.page, "On its way").waitFor();
    // The shop's page is light by night, too, until it says otherwise.
    expect(await card()).toBe("rgb(255, 255, 255)");
    await night.page.addStyleTag({ content: ":root { color-scheme: light dark; }" });
    expect(await card()).toBe("rgb(28, 25, 23)");

    const german = await open(storefront.page(show(moving, "german")));
    await headline(german.page, "Unterwegs").waitFor();
    await german.page.getByRole("img", { name: /Hamburg|Deutschland/ }).waitFor();
    expect(await german.page.locator(".my-own-class").getAttribute("lang")).toBe("de-AT");
    expect(await accessibilityProblems(german.page)).toEqual([]);
  });

  it("is complete when the storefront's server has made it, and the browser goes on from there", async () => {
    const url = storefront.page(show(moving), "on the server");
    const { page: asSent } = await open(url, { javaScriptEnabled: false });
    await headline(asSent, "On its way").waitFor();
    expect(await asSent.getByRole("img", { name: /Hamburg|Germany/ }).isVisible()).toBe(true);

    const { page, complaints } = await open(url);
    await headline(page, "On its way").waitFor();
    await news("Loaded onto the van");
    await page.getByText("Loaded onto the van", { exact: true }).waitFor();
    // Among them would be that the browser's first words are not those of the server.
    expect(complaints).toEqual([]);
  });

  it("copies a tracking number, and shows days on the reader's own calendar", async () => {
    await world.database.query("update \"order\" set created_at = '2026-11-20T20:00:00Z' where id = $1", [
      moving.order_id,
    ]);
    const { page } = await open(storefront.page(show(moving), "on the server"), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    // Friday evening in UTC, the next morning in Tokyo.
    await page.getByText("Sat 21 Nov", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Copy the tracking number" }).click();
    await page.getByRole("status").filter({ hasText: "copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(moving.number);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("counts ages on while it is left open", async () => {
    const { page } = await open(storefront.page(show(moving)), { before: (one) => one.clock.install() });
    await headline(page, "On its way").waitFor();
    await page.clock.runFor(180_000);
    await page.getByText(/Checked (3|4) minutes ago/).waitFor();
  });
});
