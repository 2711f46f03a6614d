import { eventually } from "../../../dev/shop/eventually";
import type { OrderOptions } from "../../../dev/shop/place-order";
import type { AdminTrackingLinkResponse } from "../../../src/api/http-types";
import { shipped, UPS_NUMBER } from "../support/shipped";
import { statementsOf } from "../support/statements";
import type { Story } from "../support/story";

export function trackingPageStories(story: Story): void {
  it("shows a customer the order on its way, in trouble and delivered", async () => {
    const url = await shippedPage();
    expect(await read(url)).toMatchObject({ status: 200, headline: "Getting ready" });

    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Left <b>the</b> facility", city: "Hamburg", country: "DE" },
    ]);
    await story.quiet();
    const onItsWay = await read(url);
    expect(onItsWay.headline).toBe("On its way");
    expect(onItsWay.html).toContain("<bdi>Left &lt;b&gt;the&lt;/b&gt; facility</bdi>");
    for (const text of [UPS_NUMBER, "UPS", "1 × Linen shirt", "1 × Wool socks", "support@example.com"]) {
      expect(onItsWay.html).toContain(text);
    }

    await story.track17.events(UPS_NUMBER, [
      { status: "Exception", sub_status: "Damage", city: "Hamburg", country: "DE" },
    ]);
    await story.quiet();
    expect(await read(url)).toMatchObject({ headline: "Damaged on the way" });

    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", city: "Berlin", country: "DE" }]);
    await story.quiet();
    const delivered = await read(url);
    expect(delivered.headline).toBe("Delivered");
    expect(delivered.html).toContain("It says delivered, but I don&#x27;t have it");
  });

  it("says nothing of who ordered, where it goes and what it cost", async () => {
    const { order } = await shipped(story);
    const { html } = await read(await pageOf(order.id));
    for (const secret of [
      "Ada",
      "Example",
      "Invalidenstr",
      "10115",
      "+49",
      order.email,
      order.id,
      "€",
      "EUR",
    ]) {
      expect(html).not.toContain(secret);
    }
  });

  it("may not be kept, found, framed, nor run anything", async () => {
    const { headers } = await read(await shippedPage());
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
      "content-security-policy":
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
    expect(headers.get("vary")).toMatch(/Accept-Language/);
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("is not sent again as long as it says the same", async () => {
    // In what nobody has heard of yet there is no "a minute ago" that could change in between.
    const url = await shippedPage();
    // A minute may pass between the first look and the second, with which it is made anew.
    await eventually(async () => {
      const first = await read(url);
      const etag = first.headers.get("etag") ?? "";
      // What browsers send; fetch by itself would ask for a fresh copy.
      const knowing = { "if-none-match": etag, "cache-control": "max-age=0" };
      const again = await fetch(url, { headers: knowing });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect((await fetch(url, { headers: { ...knowing, "if-none-match": '"other"' } })).status).toBe(200);
      const german = await fetch(url, { headers: { ...knowing, "accept-language": "de" } });
      expect(german.status).toBe(200);
    });
  });

  it("asks the database once as long as nothing is new, also when it need not be sent", async () => {
    const url = await shippedPage();
    // A minute may pass between the first look and the second, with which it is made anew.
    await eventually(async () => {
      const first = await read(url);
      const etag = first.headers.get("etag") ?? "";
      const headers = { "if-none-match": etag, "cache-control": "max-age=0" };
      expect(await statementsOf(story, () => read(url))).toHaveLength(1);
      expect(await statementsOf(story, () => fetch(url, { headers }))).toHaveLength(1);
      expect((await fetch(url, { headers })).status).toBe(304);
    });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", city: "Hamburg", country: "DE" }]);
    await story.quiet();
    expect((await read(url)).headline).toBe("On its way");
  });

  it.each([
    ["style sheet", "css", /<link rel="stylesheet" href="([^"]+)"/, "text/css; charset=utf-8"],
    ["script", "js", /<script src="([^"]+)"/, "text/javascript; charset=utf-8"],
  ])("brings its %s, which may be kept for ever", async (_name, ending, inPage, type) => {
    const url = await shippedPage();
    for (const page of [url, `${url}/`]) {
      const [, address = ""] = (await read(page)).html.match(inPage) ?? [];
      const asset = await fetch(new URL(address, page));
      expect([asset.status, asset.headers.get("content-type")]).toEqual([200, type]);
      expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(asset.headers.get("x-content-type-options")).toBe("nosniff");
    }
    const old = await fetch(`${story.baseUrl}/track/assets/0000000000000000.${ending}`);
    expect([old.status, old.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });

  it("speaks the language that was chosen, the browser's, or the order's", async () => {
    const url = await shippedPage({ locale: "de-DE" });
    const language = async (query: string, accepted: string) => {
      const { html } = await read(url + query, { "accept-language": accepted });
      return html.match(/<html lang="(\w+)"/)?.[1];
    };
    expect(await language("", "de-AT,de;q=0.9,en;q=0.5")).toBe("de");
    expect(await language("", "en-US,en;q=0.9,de;q=0.5")).toBe("en");
    expect(await language("", "ar-EG,ar;q=0.9")).toBe("ar");
    expect(await language("", "fi")).toBe("de");
    expect(await language("?lang=en", "de")).toBe("en");
    expect((await read(url, { "accept-language": "de" })).headline).toBe("Wird vorbereitet");
  });

  it("answers every token that opens nothing with one page", async () => {
    const { order } = await shipped(story);
    const url = await pageOf(order.id);
    await story.admin.delete(`/admin/orders/${order.id}/tracking-link`);
    const { html: revoked, status, headers } = await read(url);
    expect(status).toBe(404);
    expect(revoked).toContain("This link has ended or is not complete");
    expect(revoked).toContain("support@example.com");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);

    const ended = await pageOf(order.id);
    // No public way makes time pass.
    await story.sql("update order_tracking_link set expires_at = now() - interval '1 second'");
    const others = [
      ended.replace(/^.*\/track\//, ""),
      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "x",
      "assets",
      order.id,
      "%00",
      "%E0%A4%A",
      "%3Cscript%3E",
      "a".repeat(2000),
    ];
    for (const token of others) {
      const page = await read(`${story.baseUrl}/track/${token}`);
      expect([token, page.status, page.html]).toEqual([token, 404, revoked]);
    }
  });

  it("rests when the order cannot be read, and keeps the token out of the log", async () => {
    const url = await shippedPage();
    const log = jest.spyOn(story.container.resolve("logger"), "error").mockImplementation();
    // No public way breaks the database.
    await story.sql("alter table order_tracking_link rename to order_tracking_link_away");
    try {
      const { status, html, headers } = await read(url);
      expect(status).toBe(503);
      expect(html).toContain("This page is resting");
      expect(headers.get("cache-control")).toBe("no-store");
    } finally {
      await story.sql("alter table order_tracking_link_away rename to order_tracking_link");
    }
    const told = JSON.stringify(log.mock.calls);
    log.mockRestore();
    expect(told).toContain("order_tracking_link");
    expect(told).not.toContain(url.replace(/^.*\//, ""));
    expect((await read(url)).status).toBe(200);
  });

  async function shippedPage(placed: OrderOptions = {}): Promise<string> {
    const { order } = await shipped(story, { placed });
    return pageOf(order.id);
  }

  async function pageOf(orderId: string): Promise<string> {
    const { tracking_link } = await story.admin.post<AdminTrackingLinkResponse>(
      `/admin/orders/${orderId}/tracking-link`,
    );
    return `${story.baseUrl}${new URL(tracking_link.url).pathname}`;
  }

  async function read(url: string, headers: Record<string, string> = {}) {
    const response = await fetch(url, { headers });
    const html = await response.text();
    const headline = html.match(/<h1>(.*?)<\/h1>/)?.[1];
    return { status: response.status, headers: response.headers, html, headline };
  }
}
