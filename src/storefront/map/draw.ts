import { geoPath } from "d3-geo";
import { RecentlyUsed } from "../../cache/recently-used";
import { type Frame, frameOf } from "./frame";
import { HEIGHT, WIDTH } from "./picture";
import { LineRecorder, type PixelLine, pathData, simplified } from "./pixel-lines";
import type { Route } from "./route";
import type { Position } from "./sphere";
import { worldAt } from "./world";

/** A map, drawn: path data and points in picture units. */
export interface Drawing {
  water: string;
  land: string;
  borders: string;
  /** Countries of which nothing but themselves is known; "" without one. */
  countries: string;
  /** The way; "" when there is no more than one place. */
  way: string;
  /** Places on the way, neither the first nor the last. */
  stops: PixelPoint[];
  /** Where it was first; null when only the country of that is known. */
  start: PixelPoint | null;
  /** Where it was last; null when only the country of that is known. */
  last: PixelPoint | null;
}

export type PixelPoint = [x: number, y: number];

/** Characters that the paths of a map may have; the words around them add some. */
const BUDGET = 9_500;
/** How far outlines may stray, in picture units: the first with which the map is small enough. */
const TOLERANCES = [0.6, 0.8, 1.1, 1.5, 2, 3, 4.5, 7, 11, 18, 30];
/** Land and water areas that are smaller than this in both directions are left away. */
const SPECK = 2.5;
/** Land this near to a place is shown however small it is: something has to be there. */
const NEAR = 14;
/** Room that a mark takes; another one within is not drawn. */
const MARK = 9;

/** Drawings are kept, for people look at the same package again and again. About 10 kB each. */
const drawings = new RecentlyUsed<Drawing | null>(100);

/** Draws a package's way; null when nothing of it is known. The same route gives the same drawing. */
export function drawRoute(route: Route): Drawing | null {
  const key = JSON.stringify([route.stops.map(({ position }) => position), route.countries]);
  return drawings.getOrMake(key, () => draw(route));
}

function draw(route: Route): Drawing | null {
  const way = route.stops.flatMap(({ position }) => (position === null ? [] : [position]));
  const frame = frameOf(way, route.countries);
  if (frame === null) {
    return null;
  }
  const points = way.map((place) => pointOf(frame, place));
  const wayLines = linesOf(frame, { type: "MultiLineString", coordinates: legsOf(way) });
  let [drawing, least]: [Drawing | null, number] = [null, 0];
  for (const tolerance of TOLERANCES) {
    if (tolerance < least) {
      continue;
    }
    drawing = drawWith(tolerance, frame, route, points, wayLines);
    const length = lengthOf(drawing);
    if (length <= BUDGET) {
      break;
    }
    // Half of the points need about twice the tolerance: those in between need not be tried.
    least = (tolerance * length) / BUDGET;
  }
  return drawing;
}

function drawWith(
  tolerance: number,
  frame: Frame,
  route: Route,
  points: PixelPoint[],
  wayLines: PixelLine[],
): Drawing {
  const world = worldAt({ tolerance: tolerance / frame.scale, view: frame.view });
  const countries = route.countries.flatMap(world.country);
  const land = linesOf(frame, { type: "MultiPolygon", coordinates: world.land() });
  const ends = endsOf(route, points);
  const taken = [ends.start, ends.last].filter((point) => point !== null);
  return {
    water: pathData(linesOf(frame, { type: "Sphere" }), 0),
    land: pathData(
      land.filter((line) => !isSpeck(line) || points.some((point) => isNear(line, point))),
      0,
    ),
    borders: pathData(linesOf(frame, { type: "MultiLineString", coordinates: world.borders() }), 0),
    countries: pathData(linesOf(frame, { type: "MultiPolygon", coordinates: countries }), 0),
    way: pathData(
      wayLines.map((line) => simplified(line, tolerance / 2)),
      1,
    ),
    stops: apart(points, taken, Math.max(MARK, tolerance * 8)),
    ...ends,
  };
}

function linesOf({ projection }: Frame, shape: Parameters<ReturnType<typeof geoPath>>[0]): PixelLine[] {
  const recorder = new LineRecorder();
  geoPath(projection, recorder)(shape);
  return recorder.lines;
}

function pointOf({ projection }: Frame, place: Position): PixelPoint {
  const [x, y] = projection(place) ?? [WIDTH / 2, HEIGHT / 2];
  return [Math.round(x), Math.round(y)];
}

/** Great circles from place to place, those that were gone more than once, there or back, once. */
function legsOf(way: Position[]): Position[][] {
  const gone = new Set<string>();
  const lines: Position[][] = [];
  let line: Position[] = [];
  way.slice(1).forEach((to, index) => {
    const from = way[index] ?? to;
    const leg = [from.join(), to.join()].sort().join(" ");
    if (gone.has(leg)) {
      line = [];
    } else if (line.length === 0) {
      line = [from, to];
      lines.push(line);
    } else {
      line.push(to);
    }
    gone.add(leg);
  });
  return lines;
}

/** The first and the last place, if they are places and not only countries. One that is both is the last. */
function endsOf({ stops }: Route, points: PixelPoint[]): Pick<Drawing, "start" | "last"> {
  const start = stops.at(0)?.position ? (points.at(0) ?? null) : null;
  const last = stops.at(-1)?.position ? (points.at(-1) ?? null) : null;
  return { start: start !== null && last !== null && distance(start, last) < 1 ? null : start, last };
}

/** Those points that leave room around what is there. */
function apart(points: PixelPoint[], taken: PixelPoint[], room: number): PixelPoint[] {
  const found: PixelPoint[] = [];
  for (const point of points) {
    if ([...taken, ...found].every((other) => distance(point, other) >= room)) {
      found.push(point);
    }
  }
  return found;
}

function isSpeck({ points }: PixelLine): boolean {
  const [left, right, top, bottom] = boundsOf(points);
  return right - left < SPECK && bottom - top < SPECK;
}

function isNear({ points }: PixelLine, [x, y]: PixelPoint): boolean {
  const [left, right, top, bottom] = boundsOf(points);
  return x > left - NEAR && x < right + NEAR && y > top - NEAR && y < bottom + NEAR;
}

function boundsOf(points: number[]): [left: number, right: number, top: number, bottom: number] {
  const [xs, ys] = [points.filter((_, at) => at % 2 === 0), points.filter((_, at) => at % 2 === 1)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

function distance([x, y]: PixelPoint, [otherX, otherY]: PixelPoint): number {
  return Math.hypot(x - otherX, y - otherY);
}

function lengthOf({ water, land, borders, countries, way, stops }: Drawing): number {
  return `${water}${land}${borders}${countries}${way}${stops.join()}`.length;
}
