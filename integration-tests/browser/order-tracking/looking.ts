import { eventually } from "../../../dev/shop/eventually";
import type { Desk } from "../support/desk";

export function lookingStories(desk: Desk): void {
  it("says how fresh the news is, and lets nobody ask too often", async () => {
    const number = desk.upsNumber();
    const order = await desk.shipped(number, "UPS");
    await desk.followed(order, number);
    const page = await desk.visit(order);
    const parcel = page.package(number);
    await page.tabTo(parcel.getByRole("button", { name: "Refresh now" }));
    await page.page.keyboard.press("Enter");
    const waiting = parcel.getByRole("button", { name: /^Refresh again in \d+ s$/ });
    await waiting.waitFor();
    await page.focusIs(waiting);
    await parcel.getByRole("status").filter({ hasText: "17TRACK answered with its copy" }).waitFor();
  });

  it("copies and revokes the customer's link", async () => {
    const order = await desk.shipped(desk.upsNumber(), "UPS");
    const page = await desk.visit(order);
    await page.button(/Copy the link|Make and copy the link/).click();
    const link = await eventually(async () => {
      const copied = await page.page.evaluate<string>("navigator.clipboard.readText()");
      expect(copied).toMatch(/^https?:/);
      return copied;
    });
    expect((await desk.trackersOf(order))[0]?.tracking_page_url).toBe(link);

    const question = page.page.getByRole("alertdialog");
    await page.button("Revoke the link").click();
    await page.page.keyboard.press("Escape");
    await page.focusIs(page.button("Revoke the link"));
    await page.button("Revoke the link").click();
    await question.getByRole("button", { name: "Revoke the link" }).click();
    await page.focusIs(page.button("Make and copy the link"));
    expect((await desk.trackersOf(order))[0]?.tracking_page_url).toBeNull();
  });

  it("waits for the packages, says when they cannot be had, and tries again", async () => {
    const number = desk.upsNumber();
    const order = await desk.shipped(number, "UPS");
    const page = await desk.visit(order, { unreachable: "**/admin/trackers?*" });
    await page.widget.getByRole("status", { name: "Loading the packages…" }).waitFor();
    await page.widget.getByRole("alert").filter({ hasText: "The shop's server did not answer." }).waitFor();
    await page.reachable();
    await page.button("Try again").click();
    await page.sees(number, "Getting ready");
    await page.focusIs(page.heading);
  });

  it("keeps what it shows when the server goes away, and says from when it is", async () => {
    const number = desk.upsNumber();
    const order = await desk.shipped(number, "UPS");
    const page = await desk.visit(order);
    await page.sees(number, "Getting ready");
    await page.unreachable("**/admin/trackers?*");
    await page.widget.getByText("The packages could not be refreshed.").waitFor({ timeout: 60_000 });
    await page.sees(number, "Getting ready");
    await page.reachable();
    await page.widget.getByText("The packages could not be refreshed.").waitFor({
      state: "hidden",
      timeout: 60_000,
    });
  });

  it("has nothing to offer for an order that was cancelled", async () => {
    const order = await desk.order();
    await desk.admin.post(`/admin/orders/${order.id}/cancel`);
    const page = await desk.visit(order);
    await page.widget.getByText("This order was cancelled").waitFor();
    expect(await page.widget.getByRole("button").count()).toBe(0);
  });

  it.each(["light", "dark"])("hinders nobody in a %s dashboard, by axe's rules", async (theme) => {
    const [refused, fine] = [`NEEDSBOTH-${theme}-1`.toUpperCase(), desk.upsNumber()];
    await desk.world.track17.rule(refused, { requires: "country_and_postal_code" });
    const order = await desk.order({ address: { postal_code: "" } });
    await desk.world.ship(desk.shop, order.id, {
      trackers: [refused, fine].map((tracking_number) => ({ tracking_number, carrier: "UPS" })),
    });
    await desk.followed(order, fine);
    await desk.world.track17.events(fine, [{ status: "InTransit", city: "Hamburg", country: "DE" }]);
    const page = await desk.visit(order, { dark: theme === "dark" });
    await page.attention(refused).waitFor();
    await page.sees(fine, "On its way");
    expect(await page.hindrances()).toEqual([]);

    for (const action of ["Correct the package", "Record what happened"]) {
      await page.choose(refused, action);
      await page.dialog.waitFor();
      expect(await page.hindrances()).toEqual([]);
      await page.page.keyboard.press("Escape");
      await page.dialog.waitFor({ state: "hidden" });
    }
    await page.button("Add a number").click();
    await page.dialog.getByRole("button", { name: "Another package" }).click();
    expect(await page.hindrances()).toEqual([]);
    await page.page.keyboard.press("Escape");
    await page.dialog.waitFor({ state: "hidden" });
    await page.package(fine).getByRole("button", { name: "Show all events" }).click();
    await page.dialog.getByRole("listitem").first().waitFor();
    expect(await page.hindrances()).toEqual([]);
  });

  it("speaks German, on a phone, in the dark", async () => {
    const number = desk.upsNumber();
    const order = await desk.shipped(number, "UPS");
    await desk.followed(order, number);
    await desk.world.track17.events(number, [{ status: "OutForDelivery", city: "Berlin", country: "DE" }]);
    const page = await desk.visit(order, {
      language: "de",
      viewport: { width: 400, height: 800 },
      dark: true,
    });
    await page.sees(number, "Kommt heute");
    await page.fits(page.widget);
    await page.button("Nummer hinzufügen").click();
    await page.dialog.getByText("Paket zur Bestellung").waitFor();
    await page.fits(page.dialog);
    await page.page.keyboard.press("Escape");
    await page.choose(number, "Paket berichtigen", "Aktionen für Paket");
    await page.fits(page.dialog);
  });
}
