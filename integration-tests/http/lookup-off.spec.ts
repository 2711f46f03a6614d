import { knownOf, lookUp, send, sendForm } from "./support/lookup";
import { tokenOf } from "./support/order-page";
import { tellStories } from "./support/story";

process.env.TRACKING_LOOKUP = JSON.stringify({ enabled: false });

tellStories((story) => {
  it("takes the look-up away, and leaves links as they are", async () => {
    const order = await story.order();
    const token = await tokenOf(story, order.id);
    const answer = await lookUp(story, knownOf(order));
    expect([answer.status, JSON.parse(answer.body).type]).toEqual([404, "not_found"]);
    const pages = await Promise.all([
      send(story, { method: "GET", path: "/track" }),
      sendForm(story, knownOf(order)),
      send(story, { method: "GET", path: "/track/session" }),
      send(story, { method: "GET", path: "/track/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }),
    ]);
    for (const page of pages) {
      expect(page.status).toBe(404);
      expect(page.body).toContain("This link has ended or is not complete");
      expect(page.body).not.toContain("<form");
      expect(page.headers.has("set-cookie") && page.headers.get("set-cookie")?.includes("trs_")).toBe(false);
    }
    expect((await send(story, { method: "GET", path: `/track/${token}` })).status).toBe(200);
  });
});
