import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { pageUrl, readPage, sendForm } from "./form-page";
import { confirmingLink, said } from "./support";

export function confirmingStories(story: Story): void {
  const asked = async (text = "Behind the shed") => {
    const shipment = await shipped(story);
    const page = await readPage(await pageUrl(story, shipment.order.id));
    await sendForm(page, "instructions", { text });
    await story.quiet();
    return { ...shipment, page, link: await confirmingLink(story, shipment.order.email) };
  };
  const count = async (orderId: string) => (await said(story, orderId)).delivery_instructions.length;

  it("confirms by its button, once, and never tells what was written", async () => {
    const { order, link } = await asked();
    // Mail programs and scanners open every link, more than once.
    for (let time = 0; time < 3; time += 1) {
      const opened = await readPage(link);
      expect(opened.status).toBe(200);
      expect(opened.text).toContain("Confirm the delivery instructions");
      expect(opened.html).not.toContain("shed");
      expect(opened.headers.get("cache-control")).toBe("no-store");
    }
    expect(await fetch(link, { method: "HEAD" })).toMatchObject({ status: 200 });
    expect(await count(order.id)).toBe(0);

    const confirmed = await sendForm(await readPage(link), "confirm");
    expect(confirmed.url).toBe(link);
    expect(confirmed.text).toContain("Your delivery instructions are with us");
    expect(confirmed.html).toContain("Follow your order");
    expect(confirmed.html).not.toContain("shed");
    await story.quiet();
    expect(await count(order.id)).toBe(1);

    const again = await readPage(link);
    expect(again.text).toContain("Your delivery instructions are with us");
    expect(again.html).not.toContain("<form");
    const page = await readPage(await pageUrl(story, order.id));
    expect(page.text).toContain("Instructions from you are with us.");
    expect(page.html).not.toContain("shed");
  });

  it("leads to the order's page no longer than its link lives, and is over after a day itself", async () => {
    const { order, link } = await asked();
    await sendForm(await readPage(link), "confirm");
    expect((await readPage(link)).html).toContain("Follow your order");
    await story.admin.delete(`/admin/orders/${order.id}/tracking-link`);
    const revoked = await readPage(link);
    expect(revoked.text).toContain("Your delivery instructions are with us");
    expect(revoked.html).not.toContain("Follow your order");
    expect(await story.sql("select 1 from order_tracking_link where revoked_at is null")).toEqual([]);
    // No public way makes a day pass.
    await story.sql("update tracking_delivery_instruction set expires_at = now() - interval '1 second'");
    expect(await readPage(link)).toMatchObject({ status: 404 });
  });

  it("speaks the order's language, or the one that was chosen", async () => {
    const { link } = await asked();
    const german = await readPage(link, { "accept-language": "de" });
    expect(german.text).toContain("Zustellwunsch bestätigen");
    const confirmed = await sendForm(await readPage(`${link}?lang=de`), "confirm");
    expect(confirmed.url).toBe(`${link}?lang=de`);
    expect(confirmed.text).toContain("Ihr Zustellwunsch liegt uns vor");
  });

  it("ends after a day, and when another text was confirmed", async () => {
    const { order, page, link } = await asked("First");
    await sendForm(page, "instructions", { text: "Second" });
    await story.quiet();
    const second = await confirmingLink(story, order.email);
    const before = await readPage(link);
    await sendForm(await readPage(second), "confirm");
    const late = await sendForm(before, "confirm");
    expect([late.status, late.text]).toEqual([404, expect.stringContaining("This link has ended")]);
    expect((await said(story, order.id)).delivery_instructions.map(({ text }) => text)).toEqual(["Second"]);

    await sendForm(page, "instructions", { text: "Third" });
    await story.quiet();
    const third = await confirmingLink(story, order.email);
    // No public way makes a day pass.
    await story.sql("update tracking_delivery_instruction set expires_at = now() - interval '1 second'");
    expect(await readPage(third)).toMatchObject({ status: 404 });
  });

  it("says that it is too late once the package is at the door", async () => {
    const { order, link } = await asked();
    const before = await readPage(link);
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    const late = await sendForm(before, "confirm");
    expect(late.text).toContain("It is too late for instructions");
    expect(await count(order.id)).toBe(0);
  });

  it("is nobody's to guess", async () => {
    const { order } = await asked();
    for (const secret of ["A".repeat(43), "x", "%00", "%E0%A4%A", "../..", "<script>"]) {
      const url = `${story.baseUrl}/track/${encodeURIComponent(secret)}/confirm`;
      expect(await readPage(url)).toMatchObject({ status: 404 });
      const posted = await fetch(url, { method: "POST", body: new URLSearchParams() });
      expect(posted.status).toBe(404);
    }
    expect(await count(order.id)).toBe(0);
  });
}
