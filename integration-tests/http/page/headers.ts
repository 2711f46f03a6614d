import { eventually } from "../../../dev/shop/eventually";
import { cookieOf, knownOf, send, sendForm } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";

/** What every page says to browsers, search engines and other sites, whoever sees it. */
const GUARDED = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-robots-tag": "noindex",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  etag: expect.stringMatching(/^"[\w-]{27}"$/),
  vary: expect.stringContaining("Accept-Language"),
};

const KEPT_AND_ASKED_ABOUT = "private, no-cache";
const NEVER_KEPT = "no-store";

export function headerStories(story: Story): void {
  const get = (path: string, headers: Record<string, string> = {}) =>
    send(story, { method: "GET", path, headers });

  it("are the same on every page, and keep what is private out of shared and old caches", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    const cookie = cookieOf(await sendForm(story, knownOf(order)));
    const nobodys = "A".repeat(32);
    const pages = {
      "the look-up": [await get("/track"), 200, KEPT_AND_ASKED_ABOUT],
      "an order": [await get(`/track/${token}`), 200, KEPT_AND_ASKED_ABOUT],
      "an order in another language": [await get(`/track/${token}?lang=ar`), 200, KEPT_AND_ASKED_ABOUT],
      "an order that was looked up": [await get("/track/session", { cookie }), 200, NEVER_KEPT],
      "a link that opens nothing": [await get(`/track/${nobodys}`), 404, NEVER_KEPT],
      "a session that has ended": [await get("/track/session"), 404, NEVER_KEPT],
      "a confirmation that has ended": [await get(`/track/${nobodys}/confirm`), 404, NEVER_KEPT],
      "a look-up in vain": [await sendForm(story, { order: "1", email: "x@example.com" }), 404, NEVER_KEPT],
      "a look-up with nothing in it": [await sendForm(story, {}), 400, NEVER_KEPT],
      "a form that comes back": [
        await sendForm(story, { text: "" }, { path: `/track/${token}/instructions` }),
        400,
        NEVER_KEPT,
      ],
      "a form for nobody": [
        await sendForm(story, { text: "x" }, { path: `/track/${nobodys}/instructions` }),
        404,
        NEVER_KEPT,
      ],
    } as const;
    for (const [page, [answer, status, caching]] of Object.entries(pages)) {
      expect([page, answer.status, Object.fromEntries(answer.headers)]).toEqual([
        page,
        status,
        expect.objectContaining({ ...GUARDED, "cache-control": caching }),
      ]);
    }
  });

  it("let nobody keep where a form leads to", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    const answers = [
      await sendForm(story, knownOf(order)),
      await sendForm(story, { text: "Please ring" }, { path: `/track/${token}/instructions` }),
      await sendForm(story, {}, { path: `/track/${"A".repeat(43)}/confirm` }),
      await get(`/track/${token}/instructions`),
    ];
    for (const { status, headers } of answers) {
      expect([status, headers.get("cache-control")]).toEqual([303, NEVER_KEPT]);
      // Relative: whatever stands before the server, it leads to no other site.
      expect(headers.get("location")).toMatch(/^(\.\.\/|\.\/|track\/)[\w./?=-]*$/);
    }
  });

  it("name another version when a page says something else, and not when it does not", async () => {
    const { order } = await shipped(story);
    const path = `/track/${await tokenOf(story, order.id)}`;
    const etag = async (headers: Record<string, string> = {}) =>
      (await get(path, headers)).headers.get("etag");
    // A minute may pass between the first look and the second, with which it is made anew.
    await eventually(async () => {
      const [first, again, german] = [await etag(), await etag(), await etag({ "accept-language": "de" })];
      expect(again).toBe(first);
      expect(german).not.toBe(first);
    });
  });
}
