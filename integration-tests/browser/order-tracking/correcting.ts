import { eventually } from "../../../dev/shop/eventually";
import { ledgerOf } from "../../processes/support/ledger";
import { type Desk, itemOf } from "../support/desk";

export function correctingStories(desk: Desk): void {
  it("mends the number, and says so", async () => {
    const [wrong, right] = [desk.upsNumber(), desk.upsNumber()];
    const order = await desk.shipped(wrong, "UPS");
    const page = await desk.visit(order);
    await page.choose(wrong, "Correct the package");
    await page.focusIs(page.dialog.getByLabel("Tracking number"));
    await page.dialog.getByLabel("Tracking number").fill(right);
    await page.dialog.getByRole("button", { name: "Save the changes" }).click();
    await page.sees(right, "Getting ready");
    await page.page.getByText("Saved.").waitFor();
    // The carrier that the form showed is still the carrier.
    expect(await desk.trackersOf(order)).toMatchObject([{ carrier: { name: "UPS" } }]);
  });

  it("mends number, carrier and items at once", async () => {
    const [wrong, sibling] = [desk.upsNumber(), desk.upsNumber()];
    const order = await desk.order();
    const [shirt, socks] = [itemOf(order, "Linen shirt"), itemOf(order, "Wool socks")];
    await desk.world.ship(desk.shop, order.id, {
      trackers: [
        { tracking_number: wrong, carrier: "UPS", items: [{ id: socks.id, quantity: 1 }] },
        { tracking_number: sibling, carrier: "UPS" },
      ],
    });
    const page = await desk.visit(order);
    await page.package(wrong).getByText("1 × Wool socks").waitFor();

    await page.choose(wrong, "Correct the package");
    await page.dialog.getByLabel("Tracking number").fill("00340434161094042557");
    const carrier = page.dialog.getByRole("combobox", { name: "Carrier" });
    await carrier.click();
    await carrier.fill("DHL Paket");
    await page.dialog.getByRole("option", { name: /^DHL Paket/ }).click();
    await page.dialog.getByRole("spinbutton", { name: "Quantity of Wool socks" }).fill("0");
    const shirts = page.dialog.getByRole("spinbutton", { name: "Quantity of Linen shirt" });
    await shirts.fill("2");
    await page.dialog.getByRole("button", { name: "Save the changes" }).click();
    await page.focusIs(shirts);
    await page.dialog.getByText("Enter a whole number from 0 to 1.").waitFor();
    await shirts.fill("1");
    await page.dialog.getByRole("button", { name: "Save the changes" }).click();

    const corrected = page.package("00340434161094042557");
    await corrected.getByText("DHL Paket").waitFor();
    await corrected.getByText("1 × Linen shirt").waitFor();
    const tracker = (await desk.trackersOf(order)).find(
      ({ tracking_number }) => tracking_number === "00340434161094042557",
    );
    expect(tracker).toMatchObject({
      carrier: { name: "DHL Paket" },
      items: [{ line_item_id: shirt.id, quantity: 1 }],
    });

    // What is in it cannot be in its sibling as well.
    await page.choose(sibling, "Correct the package");
    await page.dialog.getByRole("spinbutton", { name: "Quantity of Wool socks" }).waitFor();
    expect(await page.dialog.getByRole("spinbutton", { name: "Quantity of Linen shirt" }).count()).toBe(0);
  });

  it("shows a refusal of the server at the field it is about", async () => {
    const [one, other] = [desk.upsNumber(), desk.upsNumber()];
    const order = await desk.order();
    await desk.world.ship(desk.shop, order.id, {
      trackers: [one, other].map((tracking_number) => ({ tracking_number, carrier: "UPS" })),
    });
    const page = await desk.visit(order);
    await page.choose(one, "Correct the package");
    const number = page.dialog.getByLabel("Tracking number");
    await number.fill(other);
    await page.dialog.getByRole("button", { name: "Save the changes" }).click();
    await page.dialog.getByText("is on this shipment already").waitFor();
    await page.focusIs(number);
    expect(await number.getAttribute("aria-invalid")).toBe("true");
  });

  it("removes a package after asking", async () => {
    const number = desk.upsNumber();
    const order = await desk.shipped(number, "UPS");
    const page = await desk.visit(order);
    await page.choose(number, "Remove");
    const question = page.page.getByRole("alertdialog");
    await question.getByRole("button", { name: "Cancel" }).click();
    await page.focusIs(page.button(`Actions for package ${number}`));
    await page.choose(number, "Remove");
    await question.getByRole("button", { name: "Remove the package" }).click();
    await page.package(number).waitFor({ state: "hidden" });
    await page.page.getByText(`Package ${number} was removed.`).waitFor();
    await page.focusIs(page.heading);
    expect(await desk.trackersOf(order)).toEqual([]);
  });

  it("records what the own driver did with a package that nobody else follows", async () => {
    const number = "VAN-0001";
    const order = await desk.shipped(number, "Own van");
    const page = await desk.visit(order);
    await page.package(number).getByText("Followed by hand: its status is what you record.").waitFor();
    await page.package(number).getByRole("button", { name: "Record what happened" }).click();
    const what = page.dialog.getByLabel("What happened");
    await page.dialog.getByRole("button", { name: "Record it" }).click();
    await page.focusIs(what);
    await page.dialog.getByText("Say what happened.").waitFor();

    await what.fill("Handed over at the door");
    await page.dialog.getByRole("combobox", { name: "Status" }).click();
    await page.page.getByRole("option", { name: "Delivered" }).click();
    await page.dialog.getByLabel("Where").fill("Berlin");
    await page.dialog.getByRole("button", { name: "Record it" }).click();

    await page.sees(number, "Delivered");
    await page.package(number).getByText("Handed over at the door").waitFor();
    await page.focusIs(page.button(`Actions for package ${number}`));
    await eventually(async () => {
      const { fulfillments } = await ledgerOf(desk.world, desk.shop, order.id);
      expect(fulfillments).toEqual([{ shipped: true, delivered: true }]);
    });
  });
}
