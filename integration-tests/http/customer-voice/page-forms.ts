import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { bellOf } from "../support/bell";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { pageUrl, readPage, sendForm } from "./form-page";
import { askingForRatings, delivered, said } from "./support";

export function pageFormStories(story: Story): void {
  it("take delivery instructions, ask the order's mailbox, and say so, with nothing of it in an address", async () => {
    const { order } = await shipped(story);
    const page = await readPage(await pageUrl(story, order.id));
    expect(page.text).toContain("Only Demo shop reads this; the carrier does not get it from here.");
    const after = await sendForm(page, "instructions", { text: "Behind the <b>shed</b>" });
    expect(after.url).toBe(`${page.url}?done=instructions`);
    expect(after.status).toBe(200);
    expect(after.text).toContain("We have sent a link to the e-mail address of this order.");
    expect(after.html).not.toContain("shed");
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toContain(
      `Please confirm: delivery instructions for order #${order.display_id}`,
    );
    // Whoever comes later is told that something waits, not what.
    const later = await readPage(page.url);
    expect(later.text).toContain("We have sent a link");
    expect(later.html).not.toContain("shed");
  });

  it("come back with what is wrong and with what was typed, and take it when it is mended", async () => {
    const { order } = await shipped(story);
    const page = await readPage(await pageUrl(story, order.id));
    const long = `Please\r\n${"ü".repeat(300)}`;
    const refused = await sendForm(page, "instructions", { text: long });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(refused.html).toMatch(/role="alert">.*?That is too long: at most 300 characters\./s);
    expect(refused.html).toContain(`>Please\n${"ü".repeat(300)}</textarea>`);
    // It does not look for news by itself: that would take the answer away.
    expect(refused.html).not.toContain("<script");
    expect((await sendForm(refused, "instructions", { text: "   " })).text).toContain(
      "Write what should be done with the package.",
    );
    const mended = await sendForm(refused, "instructions", { text: "Please ring" });
    expect(mended.url).toBe(`${page.url}?done=instructions`);
  });

  it("keep the language that was chosen", async () => {
    const { order } = await shipped(story);
    const page = await readPage(`${await pageUrl(story, order.id)}?lang=de`);
    const after = await sendForm(page, "instructions", { text: "Bitte klingeln" });
    expect(after.url).toBe(`${page.url}&done=instructions`);
    expect(after.text).toContain("Wir haben einen Link an die E-Mail-Adresse dieser Bestellung geschickt.");
  });

  it("take a rating, show its stars, and let it be changed", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      const page = await readPage(await pageUrl(story, order.id));
      const missing = await sendForm(page, "rating", { text: "Fine" });
      expect(missing.status).toBe(400);
      expect(missing.text).toContain("Choose a rating from 1 to 5.");
      const rated = await sendForm(missing, "rating", { rating: "4", text: "Fine & quick" });
      expect(rated.url).toBe(`${page.url}?done=rating`);
      expect(rated.text).toContain("You rated it 4 of 5. Thank you!");
      expect(rated.html).not.toContain("quick");
      // Left empty, the comment stays.
      const changed = await sendForm(rated, "rating", { rating: "2", text: "" });
      expect(changed.text).toContain("You rated it 2 of 5.");
      expect((await said(story, order.id)).rating).toMatchObject({ rating: 2, comment: "Fine & quick" });
    });
  });

  it("do not ask for a rating before everything has arrived, nor in a shop that does not want to know", async () => {
    const { order } = await delivered(story);
    expect((await readPage(await pageUrl(story, order.id))).html).not.toContain("trk-rating");
    await askingForRatings(story, async () => {
      const onItsWay = await shipped(story);
      const page = await readPage(await pageUrl(story, onItsWay.order.id));
      expect(page.html).not.toContain('id="trk-rating"');
    });
  });

  it("tell the shop that a package is not there", async () => {
    const { order, tracker } = await delivered(story);
    const page = await readPage(await pageUrl(story, order.id));
    expect(page.text).toContain("It says delivered, but I don't have it");
    expect(page.html).toContain(`<input type="hidden" name="tracker_id" value="${tracker.id}"/>`);
    const after = await sendForm(page, "not-received", {
      tracker_id: tracker.id,
      text: "</textarea><script>alert(1)</script>",
    });
    expect(after.url).toBe(`${page.url}?done=not-received&package=${tracker.id}`);
    expect(after.text).toContain("You have told Demo shop that it did not arrive. Somebody looks into it.");
    expect(after.html).not.toContain("alert(1)");
    await story.quiet();
    expect((await story.tracker(tracker.id)).attention).toBe("customer_says_not_received");
    expect((await bellOf(story)).map(({ title }) => title)).toContain(
      "A customer does not have their package",
    );
    // The carrier takes it back: the page asks nothing any more.
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    const taken = await readPage(page.url);
    expect(taken.html).not.toContain("not-received");
  });

  it("send strangers' texts back as text, whatever they hold", async () => {
    const { order, tracker } = await delivered(story);
    const page = await readPage(await pageUrl(story, order.id));
    const evil = `</textarea><img src=x onerror=alert(1)>\u202e\0${"x".repeat(1_000)}`;
    const refused = await sendForm(page, "not-received", { tracker_id: tracker.id, text: evil });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("&lt;/textarea&gt;&lt;img src=x onerror=alert(1)&gt;");
    expect(refused.html).not.toMatch(/<img src=x|\u202e|\0/);
  });

  it("open nothing to whoever has no link", async () => {
    const { tracker } = await delivered(story);
    const answers = await Promise.all(
      ["instructions", "rating", "not-received"].map((form) =>
        fetch(`${story.baseUrl}/track/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/${form}`, {
          method: "POST",
          body: new URLSearchParams({ text: "Hello", rating: "1", tracker_id: tracker.id }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await story.tracker(tracker.id)).attention).toBeNull();
  });

  it("take nothing that is no form, and lead to the page whoever opens their address", async () => {
    const { order } = await shipped(story);
    const url = await pageUrl(story, order.id);
    const json = await fetch(`${url}/instructions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"text":"Hello"}',
    });
    expect(json.status).toBe(400);
    const huge = await fetch(`${url}/instructions`, {
      method: "POST",
      body: new URLSearchParams({ text: "x".repeat(100_000) }),
    });
    expect(huge.status).toBe(400);
    const opened = await readPage(`${url}/instructions?lang=de`);
    expect([opened.status, opened.url]).toEqual([200, `${url}?lang=de`]);
    expect((await said(story, order.id)).delivery_instructions).toEqual([]);
  });

  it("do not show one reader's page to another", async () => {
    const { order } = await shipped(story);
    const url = await pageUrl(story, order.id);
    await readPage(url);
    await story.admin.delete(`/admin/orders/${order.id}/tracking-link`);
    const another = await pageUrl(story, order.id);
    expect(another).not.toBe(url);
    const { html } = await readPage(another);
    expect(html).not.toContain(url.replace(/^.*\//, ""));
  });

  it("leave no token and no word in the log", async () => {
    const { order } = await shipped(story);
    const page = await readPage(await pageUrl(story, order.id));
    const logger = story.container.resolve(ContainerRegistrationKeys.LOGGER);
    const lines: string[] = [];
    // At the level of debugging, which no shop runs at, Medusa tells every path before anybody is asked.
    const spies = (["info", "warn", "error"] as const).map((level) =>
      jest.spyOn(logger, level).mockImplementation((...words: unknown[]) => {
        lines.push(words.map(String).join(" "));
      }),
    );
    try {
      await sendForm(page, "instructions", { text: "My secret place" });
      await sendForm(page, "instructions", { text: `My secret place ${"x".repeat(300)}` });
    } finally {
      for (const spy of spies) {
        spy.mockRestore();
      }
    }
    expect(lines.join("\n")).not.toMatch(new RegExp(`secret|${page.url.replace(/^.*\//, "")}`));
  });
}
