import { isValidElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  EstimatedDelivery,
  OrderStatusBadge,
  OrderTracking,
  StatusBadge,
  StatusIcon,
  type TrackingMapProps,
  TrackingProgress,
  TrackingTimeline,
} from "..";
import { ar } from "../i18n/ar";
import { de } from "../i18n/de";
import { en } from "../i18n/en";
import { TrackingMap } from "../map";
import { NOW, sampleEvent, sampleTracker, sampleTracking } from "../testing/samples";

const words = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const tracker = sampleTracker();
const NameOnly = ({ tracker: { id } }: TrackingMapProps) => `Map of ${id}`;
const tracking = sampleTracking([tracker]);

describe("an order on a shop's own page", () => {
  it("says everything that the hosted page says", () => {
    const said = words(<OrderTracking tracking={tracking} now={NOW} />);
    for (const text of ["On its way", "Order #1042", "1 × Linen shirt", "Left the sorting centre", "UPS"]) {
      expect(said).toContain(text);
    }
  });

  it("waits, has nothing to show, or says that it cannot", () => {
    const waiting = renderToStaticMarkup(<OrderTracking tracking={undefined} />);
    expect(waiting).toContain('aria-busy="true"');
    expect(words(<OrderTracking tracking={undefined} />)).toBe("Loading your order…");
    expect(words(<OrderTracking tracking={null} />)).toContain("Nothing to follow here");
    expect(words(<OrderTracking tracking={undefined} error={new Error("away")} />)).toContain(
      "This page is resting",
    );
    expect(words(<OrderTracking tracking={tracking} error={new Error("away")} now={NOW} />)).toContain(
      "On its way",
    );
  });

  it("draws maps with what it is handed, of what is known only", () => {
    const unknown = sampleTracker({
      id: "trk_2",
      events: [sampleEvent({ coordinates: null, country: null, city: null })],
    });
    const both = sampleTracking([tracker, unknown]);
    const html = renderToStaticMarkup(
      <OrderTracking tracking={both} map={TrackingMap} texts={de} now={NOW} />,
    );
    expect([...html.matchAll(/<figure.*?<title[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      "Zuletzt gesehen: Hamburg",
    ]);
    const named = renderToStaticMarkup(<OrderTracking tracking={both} map={NameOnly} now={NOW} />);
    // What it takes to draw need not be loaded for nothing.
    expect(named.match(/Map of \w+/g)).toEqual(["Map of trk_1"]);
    expect(renderToStaticMarkup(<OrderTracking tracking={both} now={NOW} />)).not.toContain("<figure");
  });

  it("stands below a heading of the shop's own", () => {
    const html = renderToStaticMarkup(<OrderTracking tracking={tracking} level={2} now={NOW} />);
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(["2", "3", "4"]);
  });

  it("speaks another language, other words, and takes the shop's own classes", () => {
    const texts = { ...de, order_number: (id: string) => `Auftrag ${id}` };
    const html = renderToStaticMarkup(
      <OrderTracking tracking={tracking} texts={texts} locale="de-AT" className="mine" now={NOW} />,
    );
    expect(html).toMatch(/^<div class="trk trk-order-tracking mine" lang="de-AT" dir="ltr">/);
    expect(html).toContain("Auftrag 1042");
    expect(html).toContain("Unterwegs");
  });

  it("is mirrored in Arabic, and writes its dates in the digits of its texts", () => {
    const html = renderToStaticMarkup(
      <OrderTracking tracking={tracking} texts={ar} locale="ar-EG" now={new Date("2026-12-24T13:20:00Z")} />,
    );
    expect(html).toMatch(/^<div class="trk trk-order-tracking" lang="ar-EG" dir="rtl">/);
    expect(html).toContain("الثلاثاء، 24 نوفمبر");
    expect(html).toContain('<span class="trk-number-value" dir="ltr">1Z999AA10123456784</span>');
  });
});

describe("a part of it", () => {
  it.each<[string, () => ReactElement, string]>([
    ["a package's status", () => <StatusBadge tracker={{ status: "exception", reason: "lost" }} />, "Lost"],
    [
      "a return's",
      () => <StatusBadge tracker={{ status: "delivered", direction: "return" }} />,
      "Your return has arrived",
    ],
    ["an order's status", () => <OrderStatusBadge status="partially_shipped" />, "Partly shipped"],
    ["that no day is known", () => <EstimatedDelivery tracker={tracker} now={NOW} />, en.estimate.pending],
    [
      "when it comes",
      () => (
        <EstimatedDelivery
          tracker={sampleTracker({
            estimated_delivery: { from: "2026-11-26", to: "2026-11-28", source: null },
          })}
          now={NOW}
        />
      ),
      "Arriving Thu 26 – Sat 28 Nov",
    ],
    [
      "when it came",
      () => <EstimatedDelivery tracker={sampleTracker({ status: "delivered" })} now={NOW} />,
      "Delivered. Tuesday 24 November, 13:20, Hamburg, DE.",
    ],
    [
      "no day in an order that is cancelled",
      () => {
        const promised = sampleTracker({
          estimated_delivery: { from: "2026-11-26", to: "2026-11-28", source: null },
        });
        return (
          <EstimatedDelivery
            tracker={promised}
            tracking={sampleTracking([promised], "cancelled")}
            now={NOW}
          />
        );
      },
      "Cancelled",
    ],
    [
      "its scans",
      () => <TrackingTimeline events={[sampleEvent()]} now={NOW} />,
      "Today 13:20 Left the sorting centre Hamburg, DE",
    ],
    ["that there are none", () => <TrackingTimeline events={[]} />, "No scan yet."],
  ])("says %s", (_what, element, expected) => {
    expect(words(element())).toBe(expected);
  });

  it("is a picture with a name, unless words beside it say the same", () => {
    const lost = { status: "exception", reason: "lost" } as const;
    expect(renderToStaticMarkup(<StatusIcon tracker={lost} />)).toMatch(/role="img" aria-label="Lost"/);
    expect(renderToStaticMarkup(<StatusIcon tracker={lost} decorative />)).not.toContain("role=");
  });

  it("marks the step an order has reached, and shows none of a cancelled one", () => {
    const html = renderToStaticMarkup(<TrackingProgress tracking={tracking} />);
    expect(html).toMatch(/aria-current="step">.*On its way/);
    expect(words(<TrackingProgress tracking={sampleTracking([], "cancelled")} />)).toBe("");
  });

  it("draws a map of what is known only", () => {
    const known = sampleTracker({
      events: [
        sampleEvent({ coordinates: { latitude: 53.55, longitude: 10 }, country: "DE", city: "Hamburg" }),
      ],
    });
    expect(renderToStaticMarkup(<TrackingMap tracker={known} />)).toContain('role="img"');
    const unknown = sampleTracker({
      events: [sampleEvent({ coordinates: null, country: null, city: null })],
    });
    expect(words(<TrackingMap tracker={unknown} />)).toBe("");
  });
});

it("needs neither a browser nor a provider around it: its parts are plain functions", () => {
  expect(isValidElement(OrderTracking({ tracking, now: NOW }))).toBe(true);
});
