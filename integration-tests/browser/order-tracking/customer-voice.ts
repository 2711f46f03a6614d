import type { Desk } from "../support/desk";

export function customerVoiceStories(desk: Desk): void {
  it.each(["light", "dark"])(
    "shows in a %s dashboard what was said, and settles by a button what did not arrive",
    async (theme) => {
      const email = `ada-${theme}@example.com`;
      const { token, store } = await desk.customer(email);
      const order = await desk.order({ email, customer_token: token });
      const [first, second] = [desk.upsNumber(), desk.upsNumber()];
      await desk.world.ship(desk.shop, order.id, {
        trackers: [first, second].map((tracking_number) => ({ tracking_number, carrier: "UPS" })),
      });
      const say = (what: string, body: unknown) => store.post(`/store/orders/${order.id}/${what}`, body);
      await say("delivery-instructions", { text: "With the neighbours, please." });
      await say("delivery-instructions", { text: "Behind the garage.\nThe dog is friendly <3" });
      for (const number of [first, second]) {
        await desk.followed(order, number);
        await desk.world.track17.events(number, [{ status: "Delivered", city: "Berlin", country: "DE" }]);
      }
      const page = await desk.visit(order, { dark: theme === "dark" });
      await page.sees(second, "Delivered");
      const [missing] = (await desk.trackersOf(order)).filter((each) => each.tracking_number === first);
      await say("not-received", { tracker_id: missing?.id, message: "I asked every neighbour." });
      await say("rating", { rating: 2, comment: "Left in the rain." });

      await page.page.reload();
      const voice = page.widget.getByTestId("customer-voice");
      await voice.getByText("Behind the garage.\nThe dog is friendly <3").waitFor();
      await voice.getByText("1 earlier text").click();
      await voice.getByText("With the neighbours, please.").waitFor();
      await voice.getByText("I asked every neighbour.").waitFor();
      await voice.getByText("2 of 5 · low").waitFor();
      await voice.getByText("Left in the rain.").waitFor();
      await page.attention(first).getByText("Your customer says that this package did not arrive.").waitFor();
      expect(await page.hindrances()).toEqual([]);

      await page.tabTo(voice.getByRole("button", { name: "Mark as settled" }));
      await page.page.keyboard.press("Enter");
      await page.page.getByText("Settled. The package needs nobody any more.").waitFor();
      await page.focusIs(voice.getByRole("heading", { name: "What your customer says" }));
      await page.attention(first).waitFor({ state: "hidden" });
      await voice.getByText(/^Settled /).waitFor();
      expect(await voice.getByRole("button", { name: "Mark as settled" }).count()).toBe(0);
      expect(await page.hindrances()).toEqual([]);
    },
  );

  it("says nothing where the customer said nothing", async () => {
    const number = desk.upsNumber();
    const page = await desk.visit(await desk.shipped(number, "UPS"));
    await page.sees(number, "Getting ready");
    expect(await page.widget.getByTestId("customer-voice").count()).toBe(0);
  });

  it("speaks German, on a phone", async () => {
    const { token, store } = await desk.customer("grace@example.com");
    const order = await desk.order({ email: "grace@example.com", customer_token: token });
    const number = desk.upsNumber();
    await desk.ship(order, number, "UPS");
    await store.post(`/store/orders/${order.id}/delivery-instructions`, {
      text: "Bitte klingeln. ".repeat(15),
    });
    const page = await desk.visit(order, { language: "de", viewport: { width: 400, height: 800 } });
    await page.widget.getByRole("heading", { name: "Zustellwunsch" }).waitFor();
    await page.fits(page.widget);
    expect(await page.hindrances()).toEqual([]);
  });
}
