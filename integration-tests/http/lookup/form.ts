import type { Answer } from "../support/ask";
import { cookieOf, knownOf, lookUp, send, sendForm } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function formStories(story: Story): void {
  const get = (path: string, headers: Record<string, string> = {}) =>
    send(story, { method: "GET", path, headers });

  const headlineOf = ({ body }: Answer) => body.match(/<h1>(.*?)<\/h1>/)?.[1];
  const problemOf = ({ body }: Answer) => body.match(/class="trk-problem-headline">(.*?)<\/p>/)?.[1];

  it("is a page with two forms that needs no script", async () => {
    const page = await get("/track");
    expect([page.status, headlineOf(page)]).toEqual([200, "Find your order"]);
    expect(page.body).not.toMatch(/<script|role="alert"/);
    expect(page.body.match(/<form [^>]*>/g)).toHaveLength(2);
    for (const field of ["order", "email", "tracking_number"]) {
      expect(page.body).toContain(`<label for="${field}">`);
      expect(page.body).toMatch(
        new RegExp(`<input id="${field}" name="${field}"[^>]* aria-describedby="${field}-hint"`),
      );
    }
    expect(page.body).not.toContain('name="postal_code"');
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(page.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
    );
    expect(page.headers.get("set-cookie")).toBeNull();
    for (const path of ["/track", "/track/"]) {
      const [, href = ""] = (await get(path)).body.match(/<link rel="stylesheet" href="([^"]+)"/) ?? [];
      expect((await fetch(new URL(href, `${story.baseUrl}${path}`))).status).toBe(200);
    }
  });

  it("opens the order in a page whose address opens nothing for others", async () => {
    const { order } = await shipped(story);
    const answer = await sendForm(story, { order: `#${order.display_id}`, email: " ADA@example.com " });
    expect([answer.status, answer.body.length < 100, answer.headers.get("location")]).toEqual([
      303,
      true,
      "track/session?opened=1",
    ]);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^tracking_session=trs_[\w-]{32}; Max-Age=7200; Path=\/track; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const page = await get("/track/session", { cookie: cookieOf(answer) });
    expect([page.status, headlineOf(page), page.headers.get("cache-control")]).toEqual([
      200,
      "Getting ready",
      "no-store",
    ]);
    for (const text of [UPS_NUMBER, `Order #${order.display_id}`, "1 × Linen shirt"]) {
      expect(page.body).toContain(text);
    }
    expect(page.body).not.toContain(await tokenOf(story, order.id));
    const stranger = await get("/track/session");
    expect([stranger.status, headlineOf(stranger)]).toEqual([404, "Please look your order up again"]);
    expect(stranger.body).toContain('<form class="trk-card trk-form" method="post" action="./"');
  });

  it("comes again with what was wrong, and the number that was typed", async () => {
    const order = await story.order();
    const number = String(order.display_id);
    const answers = [];
    for (const fields of [
      { order: number, email: "bob@example.com" },
      { order: "999999", email: "bob@example.com" },
    ]) {
      const answer = await sendForm(story, fields);
      expect(answer.body).toMatch(new RegExp(`<input id="order" [^>]*value="${fields.order}"`));
      expect(answer.body).not.toContain("bob@");
      expect(answer.headers.get("set-cookie")).toBeNull();
      answers.push([answer.status, answer.body.replace(`value="${fields.order}"`, "")]);
    }
    expect(answers[0]?.[0]).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
    const miss = await sendForm(story, { order: number, email: "bob@example.com" });
    expect(problemOf(miss)).toBe("We could not find this order");
    expect(miss.body).toMatch(/<div class="[^"]*" id="problem" role="alert" tabindex="-1" autofocus="">/i);
    expect(miss.body).toContain('<a href="#order">Order number</a>');
    expect(miss.body).toContain("<title>Problem: We could not find this order · Demo shop</title>");
    expect(problemOf(await sendForm(story, { tracking_number: "1Z999AA10123456799" }))).toBe(
      "We could not find this package",
    );
  });

  it("names what was left empty, and counts it as no try", async () => {
    const texts: [Record<string, string>, string[]][] = [
      [{}, ["Enter the order number.", "Enter the e-mail address you ordered with."]],
      [{ order: " ", email: "ada@example.com" }, ["Enter the order number."]],
      [{ order: "1042", email: "" }, ["Enter the e-mail address you ordered with."]],
      [{ tracking_number: "" }, ["Enter the tracking number."]],
    ];
    for (const [fields, expected] of texts) {
      const answer = await sendForm(story, fields);
      const links = [...answer.body.matchAll(/<a href="#\w+">(.*?)<\/a>/g)].map(([, text]) => text);
      expect([fields, answer.status, links]).toEqual([fields, 400, expected]);
    }
    expect(await story.sql("select id from tracking_lookup_limit")).toEqual([]);
  });

  it("shows a stranger's typing as it is, and never as a part of the page", async () => {
    const hostile = `"><script>alert(1)</script><b x='`;
    const { body } = await sendForm(story, { order: hostile, email: "x@example.com" });
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;b x=&#x27;"');
    expect(body).not.toContain("<script");
  });

  it("says in words when to try again", async () => {
    const order = await story.order();
    for (let guess = 1; guess <= 10; guess += 1) {
      await lookUp(story, { order: String(order.display_id), email: `guess-${guess}@example.com` });
    }
    const answer = await sendForm(story, knownOf(order), { headers: { "accept-language": "de" } });
    expect([answer.status, problemOf(answer)]).toEqual([429, "Zu viele Versuche"]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.body).toMatch(/Bitte versuchen Sie es in \d+ Sekunden noch einmal\./);
  });

  it("takes no form that another site sends, be it a neighbour or an old browser's", async () => {
    const order = await story.order();
    const [taken, refused] = ["track/session?opened=1", "track/"];
    const senders: [Record<string, string>, string][] = [
      [{ "sec-fetch-site": "same-origin", origin: "null" }, taken],
      [{ "sec-fetch-site": "none" }, taken],
      [{ "sec-fetch-site": "same-site" }, refused],
      [{ "sec-fetch-site": "cross-site" }, refused],
      [{ "sec-fetch-site": "cross-site", origin: story.baseUrl }, refused],
      // Its own as the browser sees it, and as the shop is configured with.
      [{ origin: `http://127.0.0.1:${new URL(story.baseUrl).port}` }, taken],
      [{ origin: new URL(story.tracking.options.backend_url).origin }, taken],
      // What a page says that tells no other site where it is, as this one does.
      [{ origin: "null" }, taken],
      [{ origin: "https://evil.example" }, refused],
      [{ origin: "not an address" }, refused],
    ];
    for (const [headers, location] of senders) {
      const answer = await sendForm(story, knownOf(order), { headers });
      expect([headers, answer.status, answer.headers.get("location")]).toEqual([headers, 303, location]);
      expect(answer.headers.has("set-cookie")).toBe(location === taken);
    }
    const asText = { "content-type": "text/plain" };
    expect((await sendForm(story, knownOf(order), { headers: asText })).status).toBe(400);
  });

  it("keeps the language that was chosen", async () => {
    const order = await story.order();
    const page = await get("/track?lang=de", { "accept-language": "en" });
    expect(headlineOf(page)).toBe("Bestellung finden");
    const [, action = ""] = page.body.match(/ action="([^"]+)"/) ?? [];
    const { pathname, search } = new URL(action, `${story.baseUrl}/track?lang=de`);
    const found = await sendForm(story, knownOf(order), { path: `${pathname}${search}` });
    const location = new URL(found.headers.get("location") ?? "", `${story.baseUrl}${pathname}`);
    expect(`${location.pathname}${location.search}`).toBe("/track/session?lang=de&opened=1");
    const opened = await get(`${location.pathname}${location.search}`, { cookie: cookieOf(found) });
    expect([opened.status, opened.headers.get("location")]).toEqual([303, "./session?lang=de"]);
    const shown = await get("/track/session?lang=de", { cookie: cookieOf(found) });
    expect(shown.body).toContain('<html lang="de"');
  });

  it("stands on the page of a link that was revoked or never was, the same for both", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    await story.admin.delete(`/admin/orders/${order.id}/tracking-link`);
    const revoked = await get(`/track/${token}`);
    const unknown = await get("/track/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    expect([revoked.status, headlineOf(revoked)]).toEqual([404, "This link has ended or is not complete"]);
    expect(revoked.body).toBe(unknown.body);
    const [, action = ""] = revoked.body.match(/ action="([^"]+)"/) ?? [];
    const { pathname } = new URL(action, `${story.baseUrl}/track/${token}`);
    const found = await sendForm(story, knownOf(order), { path: pathname });
    expect(found.status).toBe(303);
    const location = new URL(found.headers.get("location") ?? "", `${story.baseUrl}${pathname}`);
    expect(location.pathname).toBe("/track/session");
    // Looking an order up brings no revoked link back.
    expect((await get(`/track/${token}`)).status).toBe(404);
  });

  it("says that cookies are needed to a browser that keeps none, instead of asking again and again", async () => {
    const order = await story.order();
    const found = await sendForm(story, knownOf(order));
    const { pathname, search } = new URL(found.headers.get("location") ?? "", `${story.baseUrl}/track`);
    const without = await get(pathname + search);
    expect([without.status, headlineOf(without)]).toEqual([404, "Your browser keeps no cookie of this page"]);
    expect(without.body).toContain("open the link in one of our messages");
    const kept = await get(pathname + search, { cookie: cookieOf(found) });
    expect([kept.status, kept.headers.get("location")]).toEqual([303, "./session"]);
    // Whoever comes back to the page later has merely let it end.
    expect(headlineOf(await get(pathname))).toBe("Please look your order up again");
  });

  it("comes when the session has ended, and takes the cookie away", async () => {
    const order = await story.order();
    const cookie = cookieOf(await sendForm(story, knownOf(order)));
    expect((await get("/track/session", { cookie })).status).toBe(200);
    // Half an hour passes.
    await story.sql("update tracking_lookup_session set expires_at = now() - interval '1 second'");
    const ended = await get("/track/session", { cookie });
    const never = await get("/track/session");
    expect([ended.status, headlineOf(ended)]).toEqual([404, "Please look your order up again"]);
    expect(ended.body).toBe(never.body);
    expect(ended.headers.get("set-cookie")).toMatch(
      /^tracking_session=; Path=\/track; Expires=Thu, 01 Jan 1970/,
    );
  });
}
