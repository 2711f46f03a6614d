import { accessibilityProblems } from "../support/accessibility";
import { sidewaysScroll, smallTargets } from "../support/layout";
import { scan, type TrackedShop } from "../support/tracked-shop";

export function phoneStories(shop: TrackedShop): void {
  it("fits without zooming, and does what is touched", async () => {
    const { url } = await shop.shipped(
      ...[scan("Picked up", 50), scan("Sorted", 40), scan("Left", 30), scan("At the door", 1, "Delivered")],
    );
    const page = await shop.visit(url, {
      viewport: { width: 320, height: 640 },
      deviceScaleFactor: 3,
      isMobile: true,
      hasTouch: true,
      colorScheme: "dark",
    });
    // A page that does not say that it is made for phones is shown 980 wide.
    expect(await page.evaluate("window.innerWidth")).toBe(320);
    await page.getByText("Show all 4 events").tap();
    await page.getByText("Picked up").waitFor();
    await page.getByText("It says delivered, but I don't have it").tap();
    await page.getByRole("button", { name: "Tell Demo shop that it did not arrive" }).tap();
    await page.getByText("You have told Demo shop that it did not arrive.").waitFor();
    expect([await sidewaysScroll(page), await smallTargets(page)]).toEqual([0, []]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}
