import { renderToStaticMarkup } from "react-dom/server";
import { mapOf } from "../map/map-of";
import { MAP_CSS } from "../styles/map-css";
import { reading, sampleEvent, sampleTracker } from "../testing/samples";
import type { TrackingEvent } from "../types";
import { RouteMap } from "./route-map";

function at(city: string, country: string, latitude: number, longitude: number): TrackingEvent {
  return sampleEvent({ city, country, coordinates: { latitude, longitude } });
}

const CHINA_TO_GERMANY = [
  at("Shenzhen", "CN", 22.54, 114.06),
  at("Guangzhou", "CN", 23.13, 113.26),
  at("Guangzhou", "CN", 23.13, 113.26),
  at("Urumqi", "CN", 43.83, 87.62),
  at("Almaty", "KZ", 43.26, 76.93),
  at("Warsaw", "PL", 52.23, 21.01),
  at("Frankfurt am Main", "DE", 50.11, 8.68),
  at("Leipzig", "DE", 51.34, 12.37),
  at("Berlin", "DE", 52.52, 13.4),
  at("Berlin", "DE", 52.53, 13.41),
];

function render(oldestFirst: TrackingEvent[], id = "trk_1"): string {
  const map = mapOf(sampleTracker({ id, events: oldestFirst.toReversed() }), reading("en"));
  return map === null ? "" : renderToStaticMarkup(<RouteMap content={map} />);
}

it("is a picture with a name in words, and an explanation of its signs", () => {
  const html = render(CHINA_TO_GERMANY);
  expect(html).toContain('role="img" aria-labelledby="map-trk_1-title" aria-describedby="map-trk_1-legend"');
  expect(html).toContain(
    '<title id="map-trk_1-title">From Shenzhen via Guangzhou, Urumqi, Almaty and 3 more places to Berlin</title>',
  );
  expect(html).toMatch(/<ul id="map-trk_1-legend".*Last seen: Berlin/);
});

it("is small: less than 12 kB for ten events halfway around the world", () => {
  expect(Buffer.byteLength(render(CHINA_TO_GERMANY))).toBeLessThan(12_000);
});

it("asks nobody for anything, and brings neither script nor style", () => {
  expect(render(CHINA_TO_GERMANY)).not.toMatch(/https?:|url\(|href|<script|<style|<image|\sstyle=/);
});

it("shows a carrier's words as words", () => {
  const html = render([at("<b>Berlin</b>", "DE", 52.52, 13.4)]);
  expect(html).not.toContain("<b>");
  expect(html).toContain("Last seen: &lt;b&gt;Berlin&lt;/b&gt;");
});

it("says by form, not by colour alone, where it began, was last, and arrived", () => {
  const [start] = CHINA_TO_GERMANY;
  const [end] = CHINA_TO_GERMANY.slice(-1);
  if (start === undefined || end === undefined) {
    throw new Error("There is no way");
  }
  const delivered = mapOf(
    sampleTracker({ status: "delivered", events: [{ ...end, status: "delivered" }, start] }),
    reading("en"),
  );
  const arrived = delivered === null ? "" : renderToStaticMarkup(<RouteMap content={delivered} />);
  const underWay = render([start, end]);
  // Once on the map, once beside its words.
  expect(underWay.match(/trk-map-start/g)).toHaveLength(2);
  expect(underWay.match(/trk-map-halo/g)).toHaveLength(2);
  expect(underWay).not.toContain("trk-map-tick");
  expect(arrived.match(/trk-map-tick/g)).toHaveLength(2);
  expect(arrived).not.toContain("trk-map-halo");
});

it("can stand beside another one on a page", () => {
  const ids = [render(CHINA_TO_GERMANY, "trk_1"), render(CHINA_TO_GERMANY, "trk_2")].flatMap((html) =>
    [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

it("can be changed by class: every part has one, and the style sheet knows it", () => {
  const shaded = render([sampleEvent({ country: "CN", coordinates: null }), ...CHINA_TO_GERMANY.slice(3)]);
  const classes = [...shaded.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "));
  expect(classes.filter((name) => !MAP_CSS.includes(`.${name}`))).toEqual([]);
  expect(shaded.match(/<(path|circle|rect)(?! class)/g)).toBeNull();
});
