import type { Locator } from "playwright-core";
import { eventually } from "../../../dev/shop/eventually";
import { ledgerOf } from "../../processes/support/ledger";
import type { Desk } from "../support/desk";

export function shippingStories(desk: Desk): void {
  it("ships the order, and shows the package travel until it has arrived", async () => {
    const order = await desk.order();
    // Its check digit is right, so UPS is suggested.
    const number = "1Z999AA10123456784";
    const page = await desk.visit(order);
    await page.widget.getByText("Nothing has left yet").waitFor();

    await page.button("Ship 2 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number.toLowerCase());
    await page.dialog.getByRole("combobox", { name: "Carrier" }).click();
    await page.dialog.getByRole("option", { name: "UPS Fits this number" }).click();
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
    await page.dialog.waitFor({ state: "hidden" });
    await page.sees(number, "Getting ready");
    await desk.followed(order, number);

    await desk.world.track17.events(number, [
      { status: "InTransit", description: "Left the sorting centre", city: "Hamburg", country: "DE" },
    ]);
    await page.sees(number, "On its way");
    await page.package(number).getByText("Left the sorting centre").waitFor();

    await page.package(number).getByRole("button", { name: "Show all events" }).click();
    await page.dialog.getByRole("listitem").filter({ hasText: "Left the sorting centre" }).waitFor();
    await page.page.keyboard.press("Escape");
    await page.dialog.waitFor({ state: "hidden" });
    await page.focusIs(page.package(number).getByRole("button", { name: "Show all events" }));

    await desk.world.track17.events(number, [{ status: "Delivered", city: "Berlin", country: "DE" }]);
    await page.sees(number, "Delivered");
    await eventually(async () => {
      const { fulfillments } = await ledgerOf(desk.world, desk.shop, order.id);
      expect(fulfillments).toEqual([{ shipped: true, delivered: true }]);
    });
    // The rest of the page follows, without a reload.
    await page.fulfillment(1).getByText("Delivered", { exact: true }).waitFor();
  });

  it("can be done with the keyboard alone", async () => {
    const order = await desk.order();
    const number = desk.upsNumber();
    const page = await desk.visit(order);
    const { keyboard } = page.page;

    await page.tabTo(page.button("Ship 2 items"));
    await keyboard.press("Enter");
    await page.focusIs(page.dialog.getByLabel("Tracking number"));
    await keyboard.type(number);
    await keyboard.press("Tab");
    await page.focusIs(page.dialog.getByRole("combobox", { name: "Carrier" }));
    await keyboard.type("ups");
    await page.dialog.getByRole("option", { name: /^UPS/ }).first().waitFor();
    // Escape closes the list only; what was typed stays typed.
    await keyboard.press("Escape");
    await page.dialog.getByRole("option").first().waitFor({ state: "hidden" });
    expect(await page.dialog.getByLabel("Tracking number").inputValue()).toBe(number);
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
    await page.focusIs(page.page.getByRole("menuitem", { name: "Correct the package" }));
    await keyboard.press("Escape");
    await page.focusIs(page.button(`Actions for package ${number}`));
  });

  it("says what is wrong where it is wrong, and ships nothing", async () => {
    const order = await desk.order();
    const page = await desk.visit(order);
    await page.button("Ship 2 items").click();
    const number = page.dialog.getByLabel("Tracking number");
    const carrier = page.dialog.getByRole("combobox", { name: "Carrier" });
    const submit = page.dialog.getByRole("button", { name: "Ship 2 items" });

    await submit.click();
    await page.focusIs(number);
    expect(await describedBy(number)).toBe("Enter the tracking number that is on the label.");

    await number.fill(desk.upsNumber());
    expect(await number.getAttribute("aria-invalid")).toBe("false");
    await carrier.fill("Nobody's Parcels");
    await submit.click();
    await page.focusIs(carrier);
    expect(await describedBy(carrier)).toContain('There is no carrier "Nobody\'s Parcels".');

    await page.page.keyboard.press("Escape");
    await page.dialog.waitFor({ state: "hidden" });
    await page.focusIs(page.button("Ship 2 items"));
    expect(await desk.trackersOf(order)).toEqual([]);
  });

  it("happens once when the button is clicked twice", async () => {
    const order = await desk.order();
    const before = await ledgerOf(desk.world, desk.shop, order.id);
    const number = desk.upsNumber();
    const page = await desk.visit(order);
    await page.button("Ship 2 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number);
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).dblclick();
    await page.sees(number, "Getting ready");

    const after = await ledgerOf(desk.world, desk.shop, order.id);
    expect(after).toMatchObject({ total: before.total, fulfillments: [{ shipped: true, delivered: false }] });
    expect(after.items.map(({ quantity, shipped }) => [quantity, shipped])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("splits an order over two packages and two days", async () => {
    const order = await desk.order();
    const [first, second, third] = [desk.upsNumber(), desk.upsNumber(), desk.upsNumber()];
    const page = await desk.visit(order);
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

    const trackers = await desk.trackersOf(order);
    expect(new Set(trackers.map(({ fulfillment_id }) => fulfillment_id)).size).toBe(2);
    expect(trackers.map(({ tracking_number }) => tracking_number).sort()).toEqual([first, second, third]);
  });
}

/** The hint or error that belongs to an input. */
async function describedBy(input: Locator): Promise<string | null> {
  const id = await input.getAttribute("aria-describedby");
  return input.page().locator(`[id="${id}"]`).textContent();
}
