import { tabStops, tabTo } from "../support/keyboard";
import { scan, type TrackedShop } from "../support/tracked-shop";

export function keyboardStories(shop: TrackedShop): void {
  const WAY = [
    scan("Picked up", 50),
    scan("Sorted", 40),
    scan("Left", 30),
    scan("At the door", 1, "Delivered"),
  ];

  /** The page, once nothing comes any more that would change it under one's hands. */
  async function arrived() {
    const { url } = await shop.shipped(...WAY);
    const page = await shop.visit(url);
    await page.getByRole("button", { name: "Send the rating" }).waitFor();
    return { url, page };
  }

  it("stops at everything that can be done, in the order in which it is read, where one sees it", async () => {
    const { page } = await arrived();
    const stops = await tabStops(page);
    expect(stops.map(({ name }) => name)).toEqual([
      "Language English",
      "Copy the tracking number",
      "Show all 4 events",
      expect.stringMatching(/^See it at UPS/),
      "It says delivered, but I don't have it",
      // One of five: the arrows go to the others.
      "1Very bad",
      "Comment (optional)",
      "Send the rating",
      "Questions? support@example.com",
    ]);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
  });

  it("opens all events, tells the shop that nothing is there, rates, and changes the language", async () => {
    const { url, page } = await arrived();
    const { keyboard } = page;
    const focused = page.locator(":focus");
    const summary = (text: string) => page.locator("summary", { hasText: text });

    await tabTo(summary("Show all 4 events"));
    await keyboard.press("Enter");
    await page.getByText("Picked up").waitFor();

    await tabTo(summary("I don't have it"));
    await keyboard.press("Space");
    await tabTo(page.getByLabel("Message (optional)"));
    await keyboard.type("I asked every neighbour.");
    await tabTo(page.getByRole("button", { name: "Tell Demo shop that it did not arrive" }));
    await keyboard.press("Enter");
    await page.getByText("You have told Demo shop that it did not arrive.").waitFor();
    // The keyboard goes on where it was.
    expect(await focused.textContent()).toContain("You have told Demo shop");

    await tabTo(page.getByRole("radio", { name: /Very bad/ }));
    await keyboard.press("ArrowUp");
    expect(await page.getByRole("radio", { name: /Very good/ }).isChecked()).toBe(true);
    await tabTo(page.getByLabel("Comment (optional)"));
    await keyboard.type("Quick.");
    await tabTo(page.getByRole("button", { name: "Send the rating" }));
    await keyboard.press("Enter");
    await page.getByText("You rated it 5 of 5. Thank you!").waitFor();

    await page.goto(url);
    await tabTo(summary("English"));
    await keyboard.press("Enter");
    await tabTo(page.getByRole("link", { name: "Deutsch" }));
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: "Zugestellt", level: 1 }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
  });
}
