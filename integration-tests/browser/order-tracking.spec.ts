import type { Locator } from "playwright-core";
import { eventually } from "../../dev/shop/eventually";
import type { PlacedOrder } from "../../dev/shop/place-order";
import type { AdminTracker } from "../../src/api/http-types";
import { ledgerOf } from "../processes/support/ledger";
import type { MedusaProcess } from "../processes/support/medusa-process";
import { World } from "../processes/support/world";
import { Dashboard, type OrderPage, type VisitOptions } from "./support/dashboard";

jest.setTimeout(240_000);

let world: World;
let shop: MedusaProcess;
let dashboard: Dashboard;
let visits: OrderPage[] = [];
let numbers = 0;

beforeAll(async () => {
  world = await World.open();
  shop = await world.start({ MEDUSA_ADMIN_DISABLED: "false", HMR_HOST: "localhost" });
  await world.track17.settings({ webhook_url: `${shop.url}/hooks/tracking/17track` });
  dashboard = await Dashboard.open(shop.url);
});
afterEach(async () => {
  await Promise.all(visits.map((visit) => visit.close()));
  visits = [];
});
afterAll(async () => {
  await dashboard?.close();
  await world?.close();
});

async function visit(order: PlacedOrder, options?: VisitOptions): Promise<OrderPage> {
  const page = await dashboard.visit(order, options);
  visits.push(page);
  return page;
}

/** A number that looks like one of UPS's and that no other test uses. */
function upsNumber(): string {
  numbers += 1;
  return `1Z999AA1${String(numbers).padStart(10, "0")}`;
}

async function trackersOf(order: PlacedOrder): Promise<AdminTracker[]> {
  const { trackers } = await world
    .admin(shop)
    .get<{ trackers: AdminTracker[] }>(`/admin/trackers?order_id=${order.id}`);
  return trackers;
}

/** Waits until 17TRACK follows it: only then it has news to tell. */
async function followed(order: PlacedOrder, number: string): Promise<void> {
  await eventually(async () => {
    const tracker = (await trackersOf(order)).find((each) => each.tracking_number === number);
    expect(tracker).toMatchObject({ provider_state: "registered" });
  });
}

async function shipped(number: string, carrier?: string): Promise<PlacedOrder> {
  const order = await world.order(shop);
  await world.ship(shop, order.id, {
    trackers: [{ tracking_number: number, ...(carrier ? { carrier } : {}) }],
  });
  return order;
}

describe("the packages of an order, in the dashboard", () => {
  it("ships the order, and shows the package travel until it has arrived", async () => {
    const order = await world.order(shop);
    // Its check digit is right, so UPS is suggested.
    const number = "1Z999AA10123456784";
    const page = await visit(order);
    await page.widget.getByText("Nothing has left yet").waitFor();

    await page.button("Ship 2 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number.toLowerCase());
    await page.dialog.getByRole("combobox", { name: "Carrier" }).click();
    await page.dialog.getByRole("option", { name: "UPS Fits this number" }).click();
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
    await page.dialog.waitFor({ state: "hidden" });
    await page.sees(number, "Getting ready");
    await followed(order, number);

    await world.track17.events(number, [
      { status: "InTransit", description: "Left the sorting centre", city: "Hamburg", country: "DE" },
    ]);
    await page.sees(number, "On its way");
    await page.package(number).getByText("Left the sorting centre").waitFor();

    await page.package(number).getByRole("button", { name: "Show all events" }).click();
    await page.dialog.getByRole("listitem").filter({ hasText: "Left the sorting centre" }).waitFor();
    await page.page.keyboard.press("Escape");
    await page.dialog.waitFor({ state: "hidden" });

    await world.track17.events(number, [{ status: "Delivered", city: "Berlin", country: "DE" }]);
    await page.sees(number, "Delivered");
    await eventually(async () => {
      const { fulfillments } = await ledgerOf(world, shop, order.id);
      expect(fulfillments).toEqual([{ shipped: true, delivered: true }]);
    });
    // The rest of the page follows, without a reload.
    await page.fulfillment(1).getByText("Delivered", { exact: true }).waitFor();
  });

  it("can be shipped with the keyboard alone", async () => {
    const order = await world.order(shop);
    const number = upsNumber();
    const page = await visit(order);
    const { keyboard } = page.page;

    await page.tabTo(page.button("Ship 2 items"));
    await keyboard.press("Enter");
    await page.focusIs(page.dialog.getByLabel("Tracking number"));
    await keyboard.type(number);
    await keyboard.press("Tab");
    await page.focusIs(page.dialog.getByRole("combobox", { name: "Carrier" }));
    await keyboard.type("ups");
    await page.dialog.getByRole("option", { name: /^UPS/ }).first().waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    expect(await page.focused.inputValue()).toBe("UPS");
    await page.tabTo(page.dialog.getByRole("button", { name: "Ship 2 items" }));
    await keyboard.press("Enter");

    await page.sees(number, "Getting ready");
    // Nothing is left to ship, so the focus goes to what can be done next.
    await page.focusIs(page.button("Add a number"));
    await page.tabTo(page.package(number).getByRole("button", { name: `Actions for package ${number}` }));
    await keyboard.press("Enter");
    await page.focusIs(page.page.getByRole("menuitem", { name: "Correct number or carrier" }));
    await keyboard.press("Escape");
    await page.focusIs(page.button(`Actions for package ${number}`));
  });

  it("says what is wrong where it is wrong, and ships nothing", async () => {
    const order = await world.order(shop);
    const page = await visit(order);
    await page.button("Ship 2 items").click();
    const number = page.dialog.getByLabel("Tracking number");
    const carrier = page.dialog.getByRole("combobox", { name: "Carrier" });
    const submit = page.dialog.getByRole("button", { name: "Ship 2 items" });

    await submit.click();
    await page.focusIs(number);
    expect(await describedBy(number)).toBe("Enter the tracking number that is on the label.");

    await number.fill(upsNumber());
    expect(await number.getAttribute("aria-invalid")).toBe("false");
    await carrier.fill("Nobody's Parcels");
    await submit.click();
    await page.focusIs(carrier);
    expect(await describedBy(carrier)).toContain('There is no carrier "Nobody\'s Parcels".');

    await page.page.keyboard.press("Escape");
    await page.dialog.waitFor({ state: "hidden" });
    await page.focusIs(page.button("Ship 2 items"));
    expect(await trackersOf(order)).toEqual([]);
  });

  it("ships once when the button is clicked twice", async () => {
    const order = await world.order(shop);
    const before = await ledgerOf(world, shop, order.id);
    const number = upsNumber();
    const page = await visit(order);
    await page.button("Ship 2 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number);
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).dblclick();
    await page.sees(number, "Getting ready");

    const after = await ledgerOf(world, shop, order.id);
    expect(after).toMatchObject({ total: before.total, fulfillments: [{ shipped: true, delivered: false }] });
    expect(after.items.map(({ quantity, shipped }) => [quantity, shipped])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("splits an order over two packages and two days", async () => {
    const order = await world.order(shop);
    const [first, second, third] = [upsNumber(), upsNumber(), upsNumber()];
    const page = await visit(order);
    await page.button("Ship 2 items").click();
    await page.dialog.getByRole("spinbutton", { name: "Quantity of Linen shirt" }).fill("0");
    await page.dialog.getByLabel("Tracking number").fill(first);
    await page.dialog.getByRole("button", { name: "Ship 1 item" }).click();
    await page.sees(first, "Getting ready");

    await page.button("Ship 1 item").click();
    await page.dialog.getByLabel("Tracking number").fill(second);
    await page.dialog.getByRole("button", { name: "Another package" }).click();
    await page.focusIs(page.dialog.getByRole("region", { name: "Package 2" }).getByLabel("Tracking number"));
    await page.page.keyboard.type(third);
    await page.dialog
      .getByRole("region", { name: "Package 2" })
      .getByRole("spinbutton", { name: "Quantity of Linen shirt" })
      .fill("1");
    await page.dialog.getByRole("button", { name: "Ship 1 item" }).click();
    await page.sees(third, "Getting ready");
    await page.package(third).getByText("1 × Linen shirt").waitFor();

    const trackers = await trackersOf(order);
    expect(new Set(trackers.map(({ fulfillment_id }) => fulfillment_id)).size).toBe(2);
    expect(trackers.map(({ tracking_number }) => tracking_number).sort()).toEqual([first, second, third]);
  });

  it("cures a number that 17TRACK refuses, right where it says so", async () => {
    const number = "LOCAL00017";
    await world.track17.rule(number, { undetectable: true });
    const order = await shipped(number);
    const page = await visit(order);
    await page.sees(number, "Not followed");
    const attention = page.package(number).getByTestId("package-attention");
    await attention.getByText("17TRACK cannot tell the carrier of this number.").waitFor();

    await attention.getByRole("combobox", { name: "Choose the carrier" }).click();
    await attention.getByRole("combobox", { name: "Choose the carrier" }).fill("GLS");
    await attention.getByRole("option", { name: /GLS/ }).first().click();
    await attention.getByRole("button", { name: "Save" }).click();

    await page.page.getByText("Saved. 17TRACK is asked again.").waitFor();
    await page.sees(number, "Getting ready");
    await followed(order, number);
    await attention.waitFor({ state: "hidden" });
  });

  it("corrects a number, and removes a package after asking", async () => {
    const [wrong, right] = [upsNumber(), upsNumber()];
    const order = await shipped(wrong, "UPS");
    const page = await visit(order);
    await page.button(`Actions for package ${wrong}`).click();
    await page.page.getByRole("menuitem", { name: "Correct number or carrier" }).click();
    await page.dialog.getByLabel("Tracking number").fill(right);
    await page.dialog.getByRole("button", { name: "Save the changes" }).click();
    await page.sees(right, "Getting ready");

    await page.button(`Actions for package ${right}`).click();
    await page.page.getByRole("menuitem", { name: "Remove" }).click();
    const question = page.page.getByRole("alertdialog");
    await question.getByRole("button", { name: "Cancel" }).click();
    await page.focusIs(page.button(`Actions for package ${right}`));
    await page.button(`Actions for package ${right}`).click();
    await page.page.getByRole("menuitem", { name: "Remove" }).click();
    await question.getByRole("button", { name: "Remove the package" }).click();
    await page.package(right).waitFor({ state: "hidden" });
    await page.page.getByText(`Package ${right} was removed.`).waitFor();
    await page.focusIs(page.heading);
    expect(await trackersOf(order)).toEqual([]);
  });

  it("says how fresh the news is, and lets nobody ask too often", async () => {
    const number = upsNumber();
    const order = await shipped(number, "UPS");
    await followed(order, number);
    const page = await visit(order);
    await page.package(number).getByRole("button", { name: "Refresh now" }).click();
    await page
      .package(number)
      .getByRole("button", { name: /^Refresh again in \d+ s$/ })
      .waitFor();
  });

  it("copies and revokes the customer's link", async () => {
    const order = await shipped(upsNumber(), "UPS");
    const page = await visit(order);
    await page.button(/Copy the link|Make and copy the link/).click();
    const link = await eventually(async () => {
      const copied = await page.page.evaluate<string>("navigator.clipboard.readText()");
      expect(copied).toMatch(/^https?:/);
      return copied;
    });
    expect((await trackersOf(order))[0]?.tracking_page_url).toBe(link);

    await page.button("Revoke the link").click();
    await page.page.getByRole("alertdialog").getByRole("button", { name: "Revoke the link" }).click();
    await page.button("Make and copy the link").waitFor();
    expect((await trackersOf(order))[0]?.tracking_page_url).toBeNull();
  });

  it("speaks German, on a phone", async () => {
    const number = upsNumber();
    const order = await shipped(number, "UPS");
    await followed(order, number);
    await world.track17.events(number, [{ status: "OutForDelivery", city: "Berlin", country: "DE" }]);
    const page = await visit(order, { language: "de", viewport: { width: 400, height: 800 } });
    await page.sees(number, "Kommt heute");
    await page.button("Nummer hinzufügen").click();
    await page.dialog.getByText("Paket zur Bestellung").waitFor();
    // Once it has slid in, all of it is on the screen.
    await eventually(async () => {
      const { width = 0, x = 0 } = (await page.dialog.boundingBox()) ?? {};
      expect(x + width).toBeLessThanOrEqual(400);
    });
  });
});

/** The hint or error that belongs to an input. */
async function describedBy(input: Locator): Promise<string | null> {
  const id = await input.getAttribute("aria-describedby");
  return input.page().locator(`[id="${id}"]`).textContent();
}
