import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoInterpolate,
  geoNaturalEarth1,
} from "d3-geo";
import { HEIGHT, WIDTH } from "./picture";
import { middleMeridian, middleOf, type Position } from "./sphere";
import { type Detail, worldAt } from "./world";

/** The part of the world a map shows, and how. */
export interface Frame {
  projection: GeoProjection;
  /** What is seen of the sphere. */
  view: Detail["view"];
  /** Picture units per radian in the middle of the map. */
  scale: number;
}

/** Room between what is shown and the picture's edge, for marks. */
const PADDING = { x: 56, y: 48 };
/** What is seen at least around places, in radians from left to right: about 1,000 km. */
const SURROUNDINGS = 0.16;
/** The same around a country that is shown for itself. */
const COUNTRY_SURROUNDINGS = 0.05;
/** Up to this radius a part of the world is shown as from above; beyond, the world as atlases do. */
const REGION = (36 * Math.PI) / 180;
/** Between places farther apart than this, the way bends visibly. Radians. */
const BENDS = 0.1;

/**
 * Chooses what a map shows.
 * @param way places in the order in which they were passed; the lines between them are shown whole
 * @param countries ISO 3166-1 alpha-2 codes of the countries that are shown for themselves
 * @returns null when there is nothing to show
 */
export function frameOf(way: Position[], countries: string[]): Frame | null {
  const shown = [...way, ...way.slice(1).flatMap((place, index) => bendOf(way[index] ?? place, place))];
  shown.push(...countries.flatMap(heartOf));
  if (shown.length === 0) {
    return null;
  }
  const least = way.length > 0 ? SURROUNDINGS : COUNTRY_SURROUNDINGS;
  const middle = middleOf(shown);
  const radius = middle === null ? Math.PI : Math.max(...shown.map((place) => geoDistance(middle, place)));
  const region =
    middle !== null && radius <= REGION ? geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]) : null;
  const projection = region ?? geoNaturalEarth1().rotate([-middleMeridian(shown), 0]);
  const scale = zoomTo(projection, shown, least);
  if (region === null) {
    keepWithinPoles(projection, shown);
  }
  const view = viewOf(projection);
  // The far side of the earth, which this projection would spread around the map, is left away.
  region?.clipAngle(Math.min(179, (view.radius * 180) / Math.PI + 5));
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  return { projection, view, scale };
}

/** The great circle between two places, without its ends. */
function bendOf(from: Position, to: Position): Position[] {
  if (geoDistance(from, to) < BENDS) {
    return [];
  }
  const along = geoInterpolate(from, to);
  return Array.from({ length: 15 }, (_, index) => along((index + 1) / 16));
}

/** Moves and scales a projection so that everything is seen, and at least so much around it; gives its scale. */
function zoomTo(projection: GeoProjection, shown: Position[], least: number): number {
  projection.scale(1).translate([0, 0]);
  const points = shown.map((place): [x: number, y: number] => projection(place) ?? [0, 0]);
  const [left, right] = span(points.map(([x]) => x));
  const [top, bottom] = span(points.map(([, y]) => y));
  const scale = Math.min(
    (WIDTH - 2 * PADDING.x) / Math.max(right - left, least),
    (HEIGHT - 2 * PADDING.y) / Math.max(bottom - top, (least * HEIGHT) / WIDTH),
  );
  projection
    .scale(scale)
    .translate([WIDTH / 2 - (scale * (left + right)) / 2, HEIGHT / 2 - (scale * (top + bottom)) / 2]);
  return scale;
}

/** Moves a map of the world so that no void shows beyond a pole, as far as what it shows leaves room for that. */
function keepWithinPoles(projection: GeoProjection, shown: Position[]): void {
  const [, north] = projection([0, 90]) ?? [0, 0];
  const [, south] = projection([0, -90]) ?? [0, HEIGHT];
  const [top, bottom] = span(shown.map((place) => projection(place)?.[1] ?? 0));
  const up = Math.max(0, Math.min(north, top - PADDING.y / 2));
  const down = Math.max(0, Math.min(HEIGHT - south, HEIGHT - PADDING.y / 2 - bottom));
  const [x, y] = projection.translate();
  projection.translate([x, y - up + down]);
}

function span(values: number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The cap of the sphere that the picture shows; all of it when the picture shows more than there is. */
function viewOf(projection: GeoProjection): Frame["view"] {
  const invert = (x: number, y: number) => projection.invert?.([x, y]) as Position | undefined;
  const center = invert(WIDTH / 2, HEIGHT / 2);
  const edges = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
    invert(part * WIDTH, 0),
    invert(part * WIDTH, HEIGHT),
    invert(0, part * HEIGHT),
    invert(WIDTH, part * HEIGHT),
  ]);
  const isPlace = (place: Position | undefined): place is Position =>
    place !== undefined && Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90;
  if (!isPlace(center) || !edges.every(isPlace)) {
    return { center: [0, 0], radius: Math.PI };
  }
  return { center, radius: Math.max(...edges.map((place) => geoDistance(center, place))) };
}

/** Everything, to about two kilometres. */
const WHOLE: Detail = { tolerance: 0.0003, view: { center: [0, 0], radius: Math.PI } };
/** Parts of a country that are smaller than this share of the largest, or farther from it, are not gone after. */
const OUTLYING = { share: 0.05, distance: (25 * Math.PI) / 180 };

/** What one looks at when one looks at a country: its main part and what lies near, not islands overseas. */
function heartOf(code: string): Position[] {
  const parts = worldAt(WHOLE)
    .country(code)
    .map((coordinates) => {
      const shape = { type: "Polygon" as const, coordinates };
      return { ring: coordinates[0] ?? [], area: geoArea(shape), middle: geoCentroid(shape) };
    });
  const largest = parts.reduce<(typeof parts)[number] | null>(
    (found, part) => (found === null || part.area > found.area ? part : found),
    null,
  );
  return parts
    .filter(
      ({ area, middle }) =>
        largest !== null &&
        area >= largest.area * OUTLYING.share &&
        geoDistance(middle, largest.middle) <= OUTLYING.distance,
    )
    .flatMap(({ ring }) => ring);
}
