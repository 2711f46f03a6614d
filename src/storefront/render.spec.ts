import fc from "fast-check";
import { isolatesAreClosed } from "../i18n/__fixtures__/isolates";
import { renderMessageEnding, renderMessagePage, renderOpening, renderTrackingPage } from "./render";
import { reading, SHOP, sampleEvent, sampleTracker, sampleTracking } from "./testing/samples";
import type { OrderTracking, Shop } from "./types";
import { composeLinkEnded, composeTrackingPage, composeUnavailable, writingOf } from "./view/compose";

const ASSETS = { stylesheet: "assets/x.css", script: "assets/x.js" };

function render(tracking: OrderTracking, shop: Shop = SHOP, language = "en"): string {
  return renderTrackingPage(composeTrackingPage({ tracking, shop }, reading(language)), ASSETS, "v1");
}

/** Every tag with the names of its attributes, in order: what a text must never change. */
function skeletonOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ""));
}

/** An order in which strangers' texts stand wherever they can: on the map and at a hand-over, too. */
function orderFullOf(text: string): { tracking: OrderTracking; shop: Shop } {
  const event = sampleEvent({
    description: text,
    location: text,
    sub_status: text,
    city: text,
    coordinates: { latitude: 52.52, longitude: 13.4 },
    carrier_name: text,
  });
  const before = sampleEvent({ carrier_name: "Another carrier", city: null, location: null });
  const tracker = sampleTracker({
    tracking_number: text,
    carrier: { code: text, name: text, url: text },
    sub_status: text,
    last_event: text,
    items: [{ title: text, quantity: 2, thumbnail: null }],
    events: [event, event, event, event, before],
  });
  return {
    tracking: sampleTracking([
      tracker,
      { ...tracker, id: "trk_2", status: "exception", reason: "customs_needs_recipient" },
      { ...tracker, id: "trk_4", status: "delivered", events: [{ ...event, status: "delivered" }] },
      { ...tracker, id: "trk_3", direction: "return" },
    ]),
    shop: { name: text, support_email: text, logo_url: null },
  };
}

const hostile = fc
  .oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      "</title><img src=x onerror=alert(1)>",
      '"><a href="https://evil.example" class="trk-button">',
      "' onmouseover='alert(1)",
      "</bdi></li></ol></main>",
      "<!-- --><![CDATA[",
      "&lt;b&gt;&quot;",
      "{{shop}}$1$&",
      "\u202egnp.exe",
    ),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
  )
  .map((text) => `.${text}`);

it.each(["en", "ar", "ja"])("lets no text of strangers change the markup in %s", (language) => {
  const { tracking, shop } = orderFullOf("plain");
  const expected = skeletonOf(render(tracking, shop, language));
  fc.assert(
    fc.property(hostile, (text) => {
      const full = orderFullOf(text);
      const html = render(full.tracking, full.shop, language);
      expect(skeletonOf(html)).toEqual(expected);
      for (const line of html.split(/[<>"]/)) {
        expect(isolatesAreClosed(line)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

it("keeps names from moving the words around them where these go from right to left", () => {
  const { tracking, shop } = orderFullOf("Linum & Co.");
  const html = render(tracking, shop, "ar");
  const apart =
    /\u2068Linum &amp; Co\.\u2069|<bdi>Linum &amp; Co\.<\/bdi>|dir="ltr">Linum &amp; Co\.<\/span>/g;
  const shown = html.replace(/ (?:data-[\w-]+|href)="[^"]*"/g, "");
  expect(shown.replace(apart, "")).not.toContain("Linum");
  expect(html).toContain("\u2068#1042\u2069");
});

it("shows a text as it was written, and no half of it as a direction or control sign", () => {
  const { tracking } = orderFullOf('Tom & "Jerry" <tom@cat.example>\u202e\u0000\n!');
  expect(render(tracking)).toContain("<bdi>Tom &amp; &quot;Jerry&quot; &lt;tom@cat.example&gt; !</bdi>");
});

it("leads nowhere but to the web, to a mail, or to itself", () => {
  const address = fc.oneof(
    fc.webUrl(),
    hostile,
    fc.constantFrom("javascript:alert(1)", "#", "data:text/html,x"),
  );
  fc.assert(
    fc.property(address, (url) => {
      const tracker = sampleTracker({
        tracking_url: url,
        status: "delivered",
        items: [{ title: "Shirt", quantity: 1, thumbnail: url }],
      });
      const html = render(sampleTracking([tracker]), { ...SHOP, support_email: url, logo_url: url });
      for (const [, target = ""] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        expect(target).toMatch(/^(https?:\/\/|mailto:|\?lang=)/);
      }
      for (const [, source = ""] of html.matchAll(/<img [^>]*?src="([^"]*)"/g)) {
        expect(source).toMatch(/^(https?:\/\/|data:image\/|\/)/);
      }
    }),
  );
});

it("has no script and no style in it, which its policy would refuse", () => {
  const { tracking, shop } = orderFullOf("plain");
  const html = render(tracking, shop);
  expect(html.match(/<script.*?<\/script>/gs)).toEqual(['<script src="assets/x.js" defer=""></script>']);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

it("is a document whose headings have an order, and whose present step is marked", () => {
  const { tracking, shop } = orderFullOf("plain");
  const html = render(tracking, shop, "de");
  expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr" data-locale="de-DE">/);
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
});

it.each(["en", "ar", "zh-CN"])(
  "begins with what can be sent before it is known what it says, in %s",
  (code) => {
    const { tracking, shop } = orderFullOf("plain");
    const { language } = reading(code);
    const opening = renderOpening(writingOf(language), ASSETS);
    expect(opening).toMatch(
      /^<!doctype html><html [^>]+><head>(<(meta|link) [^>]+\/>|<script [^>]+><\/script>)+$/,
    );
    expect(render(tracking, shop, code).startsWith(`${opening}<title>`)).toBe(true);

    const resting = composeUnavailable(shop, language);
    const ended = opening + renderMessageEnding(resting);
    const script = `<script src="${ASSETS.script}" defer=""></script>`;
    expect(ended).toContain(script);
    expect(ended.replace(script, "")).toBe(renderMessagePage(resting, ASSETS));
  },
);

it("tells nothing about a link that has ended", () => {
  const html = renderMessagePage(composeLinkEnded(SHOP, reading("en").language), ASSETS);
  expect(html).toContain("This link has ended or is not complete");
  expect(html).toContain("support@shop.example");
  expect(html).not.toContain("trk-card");
});
