import { knownOf, lookUp, send, sendForm } from "../support/lookup";
import type { Story } from "../support/story";

export function outageStories(story: Story): void {
  // No public way breaks the database. One table after the other: limits, Medusa's orders, sessions.
  it.each(["tracking_lookup_limit", "order", "tracking_lookup_session"])(
    'says "unavailable", never "not found", without %s, and tells the log nothing of a person',
    async (table) => {
      const order = await story.order();
      const log = jest.spyOn(story.container.resolve("logger"), "error").mockImplementation();
      await story.sql(`alter table "${table}" rename to "${table}_away"`);
      try {
        const answer = await lookUp(story, knownOf(order));
        expect([answer.status, JSON.parse(answer.body).type]).toEqual([503, "unavailable"]);
        const page = await sendForm(story, knownOf(order));
        expect(page.status).toBe(503);
        expect(page.body).toContain("This does not work at the moment");
        expect(page.body).toContain(`value="${order.display_id}"`);
        expect(page.headers.get("cache-control")).toBe("no-store");
      } finally {
        await story.sql(`alter table "${table}_away" rename to "${table}"`);
      }
      const told = JSON.stringify(log.mock.calls);
      log.mockRestore();
      expect(told).toContain("A look-up failed");
      expect(told).toContain("42P01");
      expect(told).not.toContain(order.email);
      expect((await lookUp(story, knownOf(order))).status).toBe(200);
    },
  );

  it("says so too when what was found cannot be shown", async () => {
    const order = await story.order();
    const found = await sendForm(story, knownOf(order));
    const cookie = found.headers.get("set-cookie")?.split(";")[0] ?? "";
    const log = jest.spyOn(story.container.resolve("logger"), "error").mockImplementation();
    await story.sql("alter table tracking_lookup_session rename to tracking_lookup_session_away");
    try {
      const page = await send(story, { method: "GET", path: "/track/session", headers: { cookie } });
      expect(page.status).toBe(503);
      expect(page.body).toContain("This page is resting");
      expect(page.headers.get("set-cookie")).toBeNull();
    } finally {
      await story.sql("alter table tracking_lookup_session_away rename to tracking_lookup_session");
    }
    expect(JSON.stringify(log.mock.calls)).not.toContain(cookie.split("=")[1]);
    log.mockRestore();
  });
}
