import type { Page } from "playwright-core";
import type { ShortEvent } from "../../../dev/simulators/17track/event-input";
import { accessibilityProblems } from "../support/accessibility";
import { scan, type TrackedShop } from "../support/tracked-shop";

/** A scan of which nobody says where it was. */
function nowhere(description: string, minutes: number): ShortEvent {
  const { city: _, country: __, ...rest } = scan(description, minutes);
  return rest;
}

/** Runs in the browser: listens beside the page; ends when the server has named the version that it shows. */
const LISTEN_TOO = `new Promise((ready) => {
  window.anotherVersion = new Promise((resolve) => {
    const stream = new EventSource(location.pathname + "/live");
    let first;
    stream.addEventListener("version", ({ data }) => {
      if (first === undefined) {
        first = data;
        ready();
      } else {
        stream.close();
        resolve();
      }
    });
  });
})`;

export function watchingStories(shop: TrackedShop): void {
  /** Waits until the page says so at its top, and a screen reader hears it without being interrupted. */
  async function reads(page: Page, headline: string, ...told: string[]): Promise<void> {
    await page.getByRole("heading", { name: headline, level: 1 }).waitFor();
    for (const words of [headline, ...told]) {
      await page.getByRole("status").filter({ hasText: words }).waitFor();
    }
    expect(await page.title()).toMatch(new RegExp(`^${headline} · Order #\\d+ · Demo shop$`));
  }

  it("shows the whole journey, from paid to delivered, without being loaded again", async () => {
    const tracked = await shop.ordered();
    const page = await shop.visit(tracked.url);
    await page.getByText("We are preparing your order.").waitFor();
    // What a reload would wipe away.
    await page.evaluate("window.neverReloaded = true");

    await shop.ship(tracked);
    await page.getByText(tracked.number).waitFor();
    await shop.scanned(tracked, scan("Shipment information sent to UPS", 90, "InfoReceived"));
    await reads(page, "Handed over soon", "Shipment information sent to UPS");
    await shop.scanned(tracked, scan("Left the sorting centre", 60));
    await reads(page, "On its way", "Last seen in Hamburg", "Left the sorting centre");
    await shop.scanned(tracked, scan("Loaded onto the van", 30, "OutForDelivery"));
    await reads(page, "Coming today", "Loaded onto the van");
    expect(await page.locator('[aria-current="step"]').textContent()).toBe("Out for delivery");
    await shop.scanned(tracked, scan("Handed to a neighbour", 1, "Delivered"));
    await reads(page, "Delivered", "Handed to a neighbour");

    expect(await page.evaluate("window.neverReloaded")).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("leaves alone what one has opened", async () => {
    const scans = [scan("Picked up", 50), scan("Sorted", 40), scan("Left", 30), scan("Arrived", 20)];
    const tracked = await shop.shipped(...scans);
    const page = await shop.visit(tracked.url);
    await page.getByText("Show all 4 events").click();
    await page.getByText("Picked up").waitFor();

    await shop.scanned(tracked, scan("Loaded onto the van", 10));
    await page.getByText("Loaded onto the van", { exact: true }).waitFor();
    expect(await page.getByText("Picked up").isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Show all 5 events");
  });

  it("leaves a half-written message, its caret and what is open alone when something comes in above", async () => {
    const tracked = await shop.shipped(
      ...[nowhere("Picked up", 50), nowhere("Sorted", 40), nowhere("Left", 30)],
      { ...nowhere("Put down", 20), status: "Delivered" },
    );
    const page = await shop.visit(tracked.url);
    await page.getByRole("heading", { name: "Delivered", level: 1 }).waitFor();
    expect(await page.locator("figure").count()).toBe(0);
    await page.getByText("Show all 4 events").click();
    await page.getByText("It says delivered, but I don't have it").click();
    const message = page.getByLabel("Message (optional)");
    await message.pressSequentially("I have looked behind the shed");
    for (const _ of "shed") {
      await message.press("ArrowLeft");
    }

    // A place above all, for the first time, and with it a map between what was there.
    await shop.scanned(tracked, scan("Signed for", 10, "Delivered"));
    await page.locator("figure").waitFor();
    await page.getByText("Show all 5 events").waitFor();

    // The reader goes on writing, without a look at where they were.
    await page.keyboard.type("old ");
    expect(await message.inputValue()).toBe("I have looked behind the old shed");
    expect(await page.getByText("Picked up").isVisible()).toBe(true);
  });

  it("looks by itself where the stream is cut off", async () => {
    const tracked = await shop.shipped(scan("Left the sorting centre", 60));
    const page = await shop.visit(tracked.url, {}, async (fresh) => {
      await fresh.clock.install();
      await fresh.route("**/live", (route) => route.fulfill({ status: 502, body: "" }));
    });
    await page.getByRole("heading", { name: "On its way", level: 1 }).waitFor();
    await shop.scanned(tracked, scan("Loaded onto the van", 30, "OutForDelivery"));
    await page.clock.fastForward(15_000);
    await reads(page, "Coming today", "Loaded onto the van");
    await shop.scanned(tracked, scan("Handed to a neighbour", 1, "Delivered"));
    await page.clock.fastForward(15_000);
    await reads(page, "Delivered", "Handed to a neighbour");
  });

  it("misses nothing that happens while it fetches what happened before", async () => {
    const tracked = await shop.shipped(scan("Left the sorting centre", 60));
    const page = await shop.visit(tracked.url);
    await page.getByRole("heading", { name: "On its way", level: 1 }).waitFor();
    // The first look is answered, but arrives only when the second scan is there.
    let arrive = () => {};
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let answered = () => {};
    const firstAnswer = new Promise<void>((resolve) => {
      answered = resolve;
    });
    await page.route(tracked.url, async (route) => {
      const response = await route.fetch();
      answered();
      await held;
      await route.fulfill({ response });
    });
    await shop.scanned(tracked, scan("Loaded onto the van", 30, "OutForDelivery"));
    await firstAnswer;
    await page.evaluate(LISTEN_TOO);
    await shop.scanned(tracked, scan("Handed to a neighbour", 1, "Delivered"));
    await page.evaluate("window.anotherVersion");
    arrive();
    await reads(page, "Delivered", "Handed to a neighbour");
  });

  it("tells no wrong age when nothing happens for long", async () => {
    const tracked = await shop.shipped(scan("Left the sorting centre", 60));
    const page = await shop.visit(tracked.url, {}, (fresh) => fresh.clock.install());
    await page.getByRole("heading", { name: "On its way", level: 1 }).waitFor();
    const looked = page.waitForRequest((request) => request.url() === tracked.url);
    await page.clock.fastForward(6 * 60_000);
    expect((await looked).resourceType()).toBe("fetch");
  });

  it("says of several packages which one has moved, returns too, and not what was said before", async () => {
    const tracked = await shop.shipped(scan("Left the sorting centre", 60));
    const second = await shop.added(tracked);
    const page = await shop.visit(tracked.url);
    await page.getByText(second).waitFor();
    await shop.scanned({ ...tracked, number: second }, scan("Picked up in the north", 30));
    const status = page.getByRole("status");
    await status.filter({ hasText: "Package 2 of 2, Picked up in the north" }).waitFor();
    expect(await status.textContent()).not.toContain("Left the sorting centre");
  });

  it("says so when its link is taken back", async () => {
    const tracked = await shop.shipped(scan("Left the sorting centre", 60));
    const page = await shop.visit(tracked.url);
    await page.getByRole("heading", { name: "On its way", level: 1 }).waitFor();
    await shop.admin.delete(`/admin/orders/${tracked.order.id}/tracking-link`);
    // The right to listen is looked at every 20 seconds, and the page looks 15 seconds after its stream has ended.
    await page
      .getByRole("heading", { name: "This link has ended or is not complete", level: 1 })
      .waitFor({ timeout: 90_000 });
    expect(await page.getByText(tracked.number).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}
