import { type Desk, itemOf } from "../support/desk";

export function addingStories(desk: Desk): void {
  it("asks which shipment it belongs to, and offers what of it is in no package yet", async () => {
    const order = await desk.order();
    const [first, second, late] = [desk.upsNumber(), desk.upsNumber(), desk.upsNumber()];
    for (const [title, number] of [
      ["Linen shirt", first],
      ["Wool socks", second],
    ] as const) {
      await desk.world.ship(desk.shop, order.id, {
        items: [{ id: itemOf(order, title).id, quantity: 1 }],
        trackers: [{ tracking_number: number, carrier: "UPS" }],
      });
    }
    const page = await desk.visit(order);
    await page.sees(second, "Getting ready");

    await page.button("Add a number").click();
    await page.dialog.getByLabel("Tracking number").fill(late);
    await page.dialog.getByRole("button", { name: "Add 1 package" }).click();
    await page.dialog.getByText("Choose the shipment.").waitFor();
    const socks = page.dialog.getByRole("radio", { name: /^Shipped on .*: 1 item$/ }).filter({
      hasText: "1 × Wool socks",
    });
    await socks.click();
    const inside = page.dialog.getByRole("spinbutton", { name: "Quantity of Wool socks" });
    await inside.fill("1");
    await page.dialog.getByRole("button", { name: "Add 1 package" }).click();

    await page.sees(late, "Getting ready");
    await page.package(late).getByText("1 × Wool socks").waitFor();
    const shipmentOf = new Map(
      (await desk.trackersOf(order)).map((each) => [each.tracking_number, each.fulfillment_id]),
    );
    expect(shipmentOf.get(late)).toBe(shipmentOf.get(second));
    expect(shipmentOf.get(late)).not.toBe(shipmentOf.get(first));
  });

  it("follows a number that has stood on a label since before the plugin came", async () => {
    const order = await desk.order();
    const number = desk.upsNumber();
    await desk.shippedBeforeThePlugin(order, number);
    const page = await desk.visit(order);
    const row = page.widget.locator(`[data-unfollowed-number="${number}"]`);
    await row.getByText("Not followed").waitFor();

    await row.getByRole("button", { name: "Follow it" }).click();
    await page.sees(number, "Getting ready");
    await row.waitFor({ state: "hidden" });
    await page.focusIs(page.heading);
    await desk.followed(order, number);
  });

  it("invites to do so when a shipment left without a number", async () => {
    const order = await desk.order();
    const fulfillment = await desk.pack(order);
    await desk.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
      labels: [],
    });
    const page = await desk.visit(order);
    await page.widget.getByText("Shipped without a tracking number").waitFor();

    const number = desk.upsNumber();
    await page.button("Add a number").click();
    await page.focusIs(page.dialog.getByLabel("Tracking number"));
    await page.page.keyboard.type(number);
    await page.page.keyboard.press("Enter");
    await page.sees(number, "Getting ready");
  });
}
