import { scan, type TrackedShop } from "../support/tracked-shop";

export function withoutScriptStories(shop: TrackedShop): void {
  const WITHOUT_SCRIPT = { javaScriptEnabled: false };

  it("shows everything there is to read, and nothing that could not work", async () => {
    const { order, number, url } = await shop.shipped(
      ...[scan("Picked up", 50), scan("Sorted", 40), scan("Left", 30), scan("Arrived", 20)],
    );
    const page = await shop.visit(url, WITHOUT_SCRIPT);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("On its way");
    for (const text of [
      `Order #${order.display_id}`,
      number,
      "1 × Linen shirt",
      "Arrived",
      "Follow it at UPS",
    ]) {
      await page.getByText(text).first().waitFor();
    }
    expect(await page.getByText("Picked up").isVisible()).toBe(false);
    await page.getByText("Show all 4 events").click();
    expect(await page.getByText("Picked up").isVisible()).toBe(true);
    // Copying needs a script.
    expect(await page.getByRole("button", { name: "Copy the tracking number" }).count()).toBe(0);

    await page.getByText("Language English").click();
    await page.getByRole("link", { name: "العربية" }).click();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("في الطريق");
  });

  it("takes instructions in the language that was chosen, and says what becomes of them", async () => {
    const { url } = await shop.shipped(scan("Left", 30));
    const page = await shop.visit(`${url}?lang=de`, WITHOUT_SCRIPT);
    await page.getByRole("heading", { name: "Zustellwunsch" }).click();
    await page.getByRole("textbox").fill("Hinter die Garage, bitte.");
    await page.getByRole("textbox").press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Wir haben einen Link an die E-Mail-Adresse dieser Bestellung geschickt.").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    expect(await page.getByText("Garage, bitte").count()).toBe(0);
  });

  it("brings a form back that was not right, at what is to be mended", async () => {
    const { url } = await shop.shipped(scan("At the door", 1, "Delivered"));
    const page = await shop.visit(url, WITHOUT_SCRIPT);
    await page.getByLabel("Comment (optional)").fill("Quick.");
    await page.getByRole("button", { name: "Send the rating" }).click();
    await page.getByRole("alert").filter({ hasText: "Choose a rating from 1 to 5." }).waitFor();
    expect(await page.locator(":focus").getAttribute("name")).toBe("rating");
    expect(await page.getByLabel("Comment (optional)").inputValue()).toBe("Quick.");
    await page.getByRole("radio", { name: /Good/ }).first().check();
    await page.getByRole("button", { name: "Send the rating" }).click();
    await page.getByText("You rated it 4 of 5. Thank you!").waitFor();
  });
}
