import { placeUnpaidOrder } from "../../../dev/demo/unpaid-order";
import { BULKY, sellBulky, shirtAndBulky } from "../../http/support/bulky";
import { KIT, orderKits } from "../../http/support/kit";
import { ledgerOf } from "../../processes/support/ledger";
import { type Desk, itemOf } from "../support/desk";

export function shippingChoiceStories(desk: Desk): void {
  it("asks what leaves when a part of the order is packed already", async () => {
    const order = await desk.order();
    const packed = await desk.pack(order, [itemOf(order, "Linen shirt")]);
    const number = desk.upsNumber();
    const page = await desk.visit(order);

    await page.button("Ship 2 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number);
    await page.dialog.getByRole("button", { name: "Ship", exact: true }).click();
    await page.dialog.getByText("Choose what leaves now.").waitFor();
    const shirt = page.dialog.getByRole("radio", { name: /^Packed on .*: 1 item$/ });
    await page.focusIs(shirt);
    await shirt.click();
    // What is packed leaves as it is packed.
    await page.dialog
      .getByRole("region", { name: "Items that leave now" })
      .getByText("Linen shirt")
      .waitFor();
    await page.dialog.getByRole("button", { name: "Ship 1 item" }).click();

    await page.sees(number, "Getting ready");
    expect(await desk.trackersOf(order)).toMatchObject([{ fulfillment_id: packed }]);
    // The rest is still there to be shipped.
    await page.focusIs(page.button("Ship 1 item"));
  });

  it("counts kits, and not what the warehouse takes for them", async () => {
    const seller = { admin: desk.admin, shop: desk.world.shop, order: desk.order.bind(desk) };
    const { order } = await orderKits(seller, 3);
    await desk.pack(order, [{ ...itemOf(order, KIT), quantity: 1 }]);
    const number = desk.upsNumber();
    const page = await desk.visit(order);
    await page.button("Ship 3 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number);
    await page.dialog.getByRole("radio", { name: /^Packed on .*: 1 item$/ }).click();
    await page.dialog.getByRole("button", { name: "Ship 1 item" }).click();
    await page.sees(number, "Getting ready");
    await page.button("Ship 2 items").waitFor();
  });

  it("asks what leaves when the items have different shipping profiles, and ships the rest after that", async () => {
    const seller = { admin: desk.admin, shop: desk.world.shop };
    const order = await desk.order(shirtAndBulky(seller, await sellBulky(seller)));
    const [first, second] = [desk.upsNumber(), desk.upsNumber()];
    const page = await desk.visit(order);

    await page.button("Ship 2 items").click();
    await page.dialog.getByText("Items of different shipping profiles leave one after the other.").waitFor();
    await page.dialog.getByLabel("Tracking number").fill(first);
    await page.dialog.getByRole("radio", { name: "Bulky goods, not packed yet: 1 item" }).click();
    expect(await page.dialog.getByLabel(`Quantity of ${BULKY}`).inputValue()).toBe("1");
    await page.dialog.getByRole("button", { name: "Ship 1 item" }).click();
    await page.sees(first, "Getting ready");

    await page.button("Ship 1 item").click();
    await page.dialog.getByLabel("Tracking number").fill(second);
    await page.dialog.getByRole("button", { name: "Ship 1 item" }).click();
    await page.sees(second, "Getting ready");
    expect(await page.button("Ship 1 item").isVisible()).toBe(false);
  });

  it("ships an order that is not paid only when that is meant", async () => {
    const { admin, world } = desk;
    const items = world.variants.map(({ id }) => ({ variant_id: id, quantity: 1 }));
    const order = await placeUnpaidOrder({ admin, shop: world.shop }, items);
    const number = desk.upsNumber();
    const page = await desk.visit(order);

    await page.button("Ship 2 items").click();
    await page.dialog.getByText("This order is not paid").waitFor();
    await page.dialog.getByLabel("Tracking number").fill(number);
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
    const meant = page.dialog.getByRole("switch", { name: "Ship it although it is not paid" });
    await page.focusIs(meant);
    await page.dialog.getByText("Get the payment first").waitFor();
    expect((await ledgerOf(world, desk.shop, order.id)).fulfillments).toEqual([]);

    await page.page.keyboard.press("Space");
    await page.dialog.getByText("Get the payment first").waitFor({ state: "hidden" });
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
    await page.sees(number, "Getting ready");
  });

  it("asks for the payment, too, when it falls through while the form is open", async () => {
    const order = await desk.order();
    const number = desk.upsNumber();
    const page = await desk.visit(order);
    await page.button("Ship 2 items").click();
    await page.dialog.getByLabel("Tracking number").fill(number);
    const meant = page.dialog.getByRole("switch", { name: "Ship it although it is not paid" });
    expect(await meant.isVisible()).toBe(false);

    await desk.paymentFallsThrough(order);
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
    await page.focusIs(meant);
    await page.dialog.getByText("Get the payment first").waitFor();
    expect((await ledgerOf(desk.world, desk.shop, order.id)).fulfillments).toEqual([]);
    await page.page.keyboard.press("Space");
    await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
    await page.sees(number, "Getting ready");
  });

  describe("in a shop with two places to ship from", () => {
    let store: string;

    beforeAll(async () => {
      store = await desk.openStore("Store Berlin");
    });
    afterAll(() => desk.closeStore(store));

    it("ships from the place that is chosen", async () => {
      const order = await desk.order();
      const number = desk.upsNumber();
      const page = await desk.visit(order);
      await page.button("Ship 2 items").click();
      await page.dialog.getByLabel("Tracking number").fill(number);
      const place = page.dialog.getByRole("combobox", { name: "Ships from" });
      expect(await place.textContent()).toBe("Wherever the items are reserved");
      await place.click();
      await page.page.getByRole("option", { name: "Store Berlin" }).click();
      await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
      await page.sees(number, "Getting ready");
      expect(await desk.shipsFrom(order)).toEqual([store]);
    });

    it("ships from where the items are reserved when nothing is chosen", async () => {
      const order = await desk.order();
      const number = desk.upsNumber();
      const page = await desk.visit(order);
      await page.button("Ship 2 items").click();
      await page.dialog.getByRole("combobox", { name: "Ships from" }).waitFor();
      await page.dialog.getByLabel("Tracking number").fill(number);
      await page.dialog.getByRole("button", { name: "Ship 2 items" }).click();
      await page.sees(number, "Getting ready");
      expect(await desk.shipsFrom(order)).toEqual([desk.world.shop.stock_location_id]);
    });
  });
}
