import type { Desk } from "../support/desk";

export function attentionStories(desk: Desk): void {
  it("chooses the carrier that 17TRACK cannot tell, right where it says so", async () => {
    const number = "LOCAL00017";
    await desk.world.track17.rule(number, { undetectable: true });
    const order = await desk.shipped(number);
    const page = await desk.visit(order);
    await page.sees(number, "Not followed");
    const attention = page.attention(number);
    await attention.getByText("17TRACK cannot tell the carrier of this number.").waitFor();

    await attention.getByRole("button", { name: "Save" }).click();
    const carrier = attention.getByRole("combobox", { name: "Choose the carrier" });
    await page.focusIs(carrier);
    await attention.getByText("Choose a carrier from the list.").waitFor();
    await carrier.click();
    await carrier.fill("GLS");
    await attention.getByRole("option", { name: /GLS/ }).first().click();
    await attention.getByRole("button", { name: "Save" }).click();

    await page.page.getByText("Saved. 17TRACK is asked again.").waitFor();
    await page.sees(number, "Getting ready");
    await desk.followed(order, number);
    await attention.waitFor({ state: "hidden" });
    // What had the focus is gone; it goes on at the same package.
    await page.focusIs(page.button(`Actions for package ${number}`));
  });

  it("gives a carrier the country and the postal code when it asks for both", async () => {
    const number = "NEEDSBOTH01";
    await desk.world.track17.rule(number, { requires: "country_and_postal_code" });
    const order = await desk.order({ address: { postal_code: "" } });
    await desk.ship(order, number, "UPS");
    const page = await desk.visit(order);
    const attention = page.attention(number);
    await attention.getByText("UPS asks for the recipient's country and postal code.").waitFor();

    const country = attention.getByRole("combobox", { name: "Country" });
    expect(await country.textContent()).toBe("Germany");
    await country.click();
    await page.page.getByRole("option", { name: "Austria" }).click();
    await attention.getByRole("button", { name: "Send" }).click();
    const postalCode = attention.getByLabel("Postal code");
    await page.focusIs(postalCode);
    await attention.getByText("Enter the postal code.").waitFor();
    await page.page.keyboard.type("1010");
    await page.page.keyboard.press("Enter");

    await attention.waitFor({ state: "hidden" });
    await desk.followed(order, number);
    expect(await desk.trackersOf(order)).toMatchObject([{ details: { country: "AT", postal_code: "1010" } }]);
    const [registration] = (await desk.world.track17.registrations({ number })).registrations;
    expect(registration?.additional).toMatchObject({
      destination_country: "AT",
      destination_postal_code: "1010",
    });
  });

  it("offers the last digits of the recipient's phone to a carrier that asks for them", async () => {
    const number = "NEEDSPHONE1";
    await desk.world.track17.rule(number, { requires: "phone" });
    const order = await desk.order({ address: { phone: "+49 30 1234567" } });
    await desk.ship(order, number, "UPS");
    const page = await desk.visit(order);
    const attention = page.attention(number);
    const digits = attention.getByLabel("Last four digits of the phone number");
    expect(await digits.inputValue()).toBe("4567");
    await attention.getByRole("button", { name: "Send" }).click();
    await attention.waitFor({ state: "hidden" });
    await desk.followed(order, number);
  });

  it("leads from the top to the package that needs the merchant", async () => {
    const [fine, refused] = [desk.upsNumber(), "NOBODYKNOWS1"];
    await desk.world.track17.rule(refused, { undetectable: true });
    const order = await desk.order();
    await desk.world.ship(desk.shop, order.id, {
      trackers: [{ tracking_number: fine, carrier: "UPS" }, { tracking_number: refused }],
    });
    const page = await desk.visit(order);
    await page.button("1 needs you").click();
    await page.focusIs(page.package(refused));
  });
}
