import { shipped, UPS_NUMBER } from "../support/shipped";
import { tellStories } from "../support/story";

tellStories((story) => {
  it("shows a customer the order on its way, in trouble and delivered", async () => {
    const { tracker } = await shipped(story);
    const url = pageOf(tracker.tracking_page_url);
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
    const { order, tracker } = await shipped(story);
    const { html } = await read(pageOf(tracker.tracking_page_url));
    for (const secret of [
      "Ada",
      "Example",
      "Invalidenstr",
      "10115",
      "1234567",
      order.email,
      order.id,
      "€",
      "EUR",
    ]) {
      expect(html).not.toContain(secret);
    }
  });

  it("may not be kept, found, framed, nor run anything", async () => {
    const { tracker } = await shipped(story);
    const { headers } = await read(pageOf(tracker.tracking_page_url));
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; img-src 'self' https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
    expect(headers.get("vary")).toMatch(/Accept-Language/);
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("is not sent again as long as it says the same", async () => {
    const { tracker } = await shipped(story);
    // In what nobody has heard of yet there is no "a minute ago" that could change in between.
    const url = pageOf(tracker.tracking_page_url);
    const first = await read(url);
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(url, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await fetch(url, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    const german = await fetch(url, { headers: { "if-none-match": etag, "accept-language": "de" } });
    expect(german.status).toBe(200);
  });

  it("brings its style sheet, which may be kept for ever", async () => {
    const { tracker } = await shipped(story);
    const url = pageOf(tracker.tracking_page_url);
    for (const page of [url, `${url}/`]) {
      const [, href = ""] = (await read(page)).html.match(/<link rel="stylesheet" href="([^"]+)"/) ?? [];
      const sheet = await fetch(new URL(href, page));
      expect([sheet.status, sheet.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
      expect(sheet.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(await sheet.text()).toContain(".trk-page");
    }
    const old = await fetch(`${story.baseUrl}/track/assets/0000000000000000.css`);
    expect([old.status, old.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });

  it("speaks the language that was chosen, the browser's, or the order's", async () => {
    const { tracker } = await shipped(story, { placed: { locale: "de-DE" } });
    const url = pageOf(tracker.tracking_page_url);
    const language = async (query: string, accepted: string) => {
      const { html } = await read(url + query, { "accept-language": accepted });
      return html.match(/<html lang="(\w+)"/)?.[1];
    };
    expect(await language("", "de-AT,de;q=0.9,en;q=0.5")).toBe("de");
    expect(await language("", "en-US,en;q=0.9,de;q=0.5")).toBe("en");
    expect(await language("", "fr")).toBe("de");
    expect(await language("?lang=en", "de")).toBe("en");
    expect((await read(url, { "accept-language": "de" })).headline).toBe("Wird vorbereitet");
  });

  it("answers every token that opens nothing with one page", async () => {
    const { order, tracker } = await shipped(story);
    const url = pageOf(tracker.tracking_page_url);
    await story.admin.delete(`/admin/orders/${order.id}/tracking-link`);
    const { html: revoked, status, headers } = await read(url);
    expect(status).toBe(404);
    expect(revoked).toContain("This link has ended or is not complete");
    expect(revoked).toContain("support@example.com");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);

    const { tracking_link } = await story.admin.post<{ tracking_link: { url: string } }>(
      `/admin/orders/${order.id}/tracking-link`,
    );
    // No public way makes time pass.
    await story.sql("update order_tracking_link set expires_at = now() - interval '1 second'");
    const others = [
      tracking_link.url.replace(/^.*\/track\//, ""),
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

  function pageOf(url: string | null): string {
    return `${story.baseUrl}${new URL(url ?? "").pathname}`;
  }

  async function read(url: string, headers: Record<string, string> = {}) {
    const response = await fetch(url, { headers });
    const html = await response.text();
    const headline = html.match(/<h1>(.*?)<\/h1>/)?.[1];
    return { status: response.status, headers: response.headers, html, headline };
  }
});
