import { listFormat } from "../../i18n/formatters";
import { isolate } from "../../i18n/isolate";
import { readablePlace } from "../../i18n/readable-place";
import { countryName } from "../format/place";
import type { Tracker } from "../types";
import type { ViewContext } from "../view/context";
import type { LegendEntry, MapContent } from "./content";
import { type Drawing, drawRoute } from "./draw";
import { type Route, routeOf, type Stop } from "./route";

/** Places that are named in a row. */
const NAMED = 3;

/**
 * A package's way on a map: through its known places in the order of its events, countries shaded of which nothing
 * else is known.
 * @returns null when no place and no country is known
 */
export function mapOf(
  tracker: Pick<Tracker, "id" | "status" | "events">,
  context: ViewContext,
): MapContent | null {
  const route = routeOf(tracker);
  const drawing = drawRoute(route);
  if (drawing === null) {
    return null;
  }
  return {
    id: `map-${tracker.id}`,
    title: titleOf(route, context),
    legend: legendOf(route, drawing, context),
    drawing,
    arrived: route.arrived,
  };
}

/** The maps of packages, by their id; none of a package of which no place and no country is known. */
export function mapsOf(
  trackers: Parameters<typeof mapOf>[0][],
  context: ViewContext,
): Record<string, MapContent> {
  return Object.fromEntries(
    trackers.flatMap((tracker) => {
      const map = mapOf(tracker, context);
      return map === null ? [] : [[tracker.id, map]];
    }),
  );
}

function titleOf({ stops, arrived }: Route, context: ViewContext): string {
  const { map } = context.language.texts;
  const names = stops.map((stop) => nameOf(stop, context)).filter((name, at, all) => name !== all[at - 1]);
  const [first = map.unnamed, ...others] = names;
  const last = others.pop();
  if (last === undefined) {
    return arrived ? map.arrived(first) : map.last_seen(first);
  }
  return map.way(first, others.length === 0 ? null : listOf(others, context), last);
}

function legendOf(
  { stops, countries, arrived }: Route,
  drawing: Drawing,
  context: ViewContext,
): LegendEntry[] {
  const { map } = context.language.texts;
  const names = stops.map((stop) => nameOf(stop, context));
  const [first = map.unnamed, last = map.unnamed] = [names[0], names.at(-1)];
  const between = names.filter(
    (name, at) => stops[at]?.position && name !== last && (at > 0 || !drawing.start),
  );
  const entries: LegendEntry[] = [];
  if (drawing.start !== null) {
    entries.push({ sign: "start", text: map.start(first) });
  }
  if (drawing.stops.length > 0 && between.length > 0) {
    entries.push({ sign: "stop", text: map.over(listOf(between, context)) });
  }
  if (drawing.last !== null) {
    entries.push(
      arrived ? { sign: "arrived", text: map.arrived(last) } : { sign: "last", text: map.last_seen(last) },
    );
  }
  if (countries.length > 0) {
    const shaded = countries.map((code) => countryName(code, context.language.locale));
    entries.push({ sign: "country", text: map.country_only(listOf(shaded, context)) });
  }
  return entries;
}

/** "Leipzig, Hamburg, Bremen and 2 more places"; each name once. */
function listOf(names: string[], { language: { texts, locale } }: ViewContext): string {
  const own = [...new Set(names)];
  const left = own.length - NAMED;
  const listed = left > 0 ? [...own.slice(0, NAMED), texts.map.more(left)] : own;
  return listFormat(locale).format(listed);
}

function nameOf({ name, country }: Stop, context: ViewContext): string {
  const { direction, map } = context.language.texts;
  if (name !== null) {
    return isolate(readablePlace(name), direction);
  }
  return country === null ? map.unnamed : countryName(country, context.language.locale);
}
