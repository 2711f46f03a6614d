import fc from "fast-check";
import { pointsOf } from "../testing/svg-paths";
import { type Drawing, drawRoute } from "./draw";
import { HEIGHT, WIDTH } from "./picture";
import type { Route, Stop } from "./route";
import type { Position } from "./sphere";
import { isDrawn } from "./world";

const SHENZHEN: Position = [114.06, 22.54];
const LEIPZIG: Position = [12.37, 51.34];
const BERLIN: Position = [13.4, 52.52];
const LOS_ANGELES: Position = [-118.24, 34.05];

function through(...positions: Position[]): Route {
  const stops: Stop[] = positions.map((position) => ({ name: null, country: null, position }));
  return { stops, countries: [], arrived: false };
}

function drawn(route: Route): Drawing {
  const drawing = drawRoute(route);
  if (drawing === null) {
    throw new Error("Nothing was drawn");
  }
  return drawing;
}

function allPoints({ stops, start, last, ...paths }: Drawing): [number, number][] {
  return [
    ...Object.values(paths).flatMap(pointsOf),
    ...stops,
    ...(start ? [start] : []),
    ...(last ? [last] : []),
  ];
}

function sizeOf(drawing: Drawing): number {
  return JSON.stringify(drawing).length;
}

const place: fc.Arbitrary<Position> = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  // What projections trip over: poles, the meridian opposite to Greenwich, and places beside each other.
  fc.constantFrom<Position>([180, 10], [-180, 10], [0, 90], [77, -90], [13.4, 52.52], [13.4001, 52.52]),
  fc.tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 45, max: 55 })),
);
const country = fc.constantFrom(
  "DE",
  "CN",
  "US",
  "RU",
  "FJ",
  "KI",
  "FR",
  "SG",
  "ID",
  "NO",
  "CL",
  "AQ",
  "VA",
  "XK",
);

it("draws any way and any countries within its picture, in less than 11 kB", () => {
  const route = fc.record({
    places: fc.array(place, { maxLength: 200 }),
    countries: fc.uniqueArray(country, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(route, ({ places, countries }) => {
      fc.pre(places.length + countries.length > 0);
      const drawing = drawn({ ...through(...places), countries });
      expect(sizeOf(drawing)).toBeLessThan(11_000);
      const outside = allPoints(drawing).filter(([x, y]) => !(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT));
      expect(outside).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it("marks no more places than there are, and the last one", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const { stops, start, last } = drawn(through(...places));
      expect(last).not.toBeNull();
      const different = new Set(places.map((position) => position.join()));
      expect(stops.length + (start ? 1 : 0) + 1).toBeLessThanOrEqual(different.size);
    }),
    { numRuns: 20 },
  );
});

it("draws nothing when nothing is known", () => {
  expect(drawRoute(through())).toBeNull();
});

it("marks one place amid its surroundings, without a way", () => {
  const { way, start, stops, last, land } = drawn(through(BERLIN));
  expect({ way, start, stops }).toEqual({ way: "", start: null, stops: [] });
  expect(last).toEqual([WIDTH / 2, HEIGHT / 2]);
  expect(land).not.toBe("");
});

it("goes the short way around the world: over the Pacific, in one line", () => {
  const { way, start, last } = drawn(through(SHENZHEN, LOS_ANGELES));
  expect(way.match(/M/g)).toHaveLength(1);
  expect(start?.[0]).toBeLessThan(last?.[0] ?? 0);
  const points = pointsOf(way);
  points.slice(1).forEach(([x], index) => {
    expect(x).toBeGreaterThan(points[index]?.[0] ?? 0);
  });
});

it("shows places on both sides of the 180th meridian beside each other", () => {
  const { start, last, way } = drawn(through([178.44, -18.14], [-179.96, -16.9]));
  expect(way.match(/M/g)).toHaveLength(1);
  expect(Math.hypot((start?.[0] ?? 0) - (last?.[0] ?? 0), (start?.[1] ?? 0) - (last?.[1] ?? 0))).toBeLessThan(
    WIDTH / 3,
  );
});

it("draws a way there and back once, and one mark where both ends are", () => {
  const there = drawn(through(BERLIN, SHENZHEN));
  const andBack = drawn(through(BERLIN, SHENZHEN, BERLIN));
  expect(andBack.way).toBe(there.way);
  expect(andBack).toMatchObject({ start: null, last: there.start, stops: [there.last] });
});

it("shades a country of which nothing else is known, and shows it whole", () => {
  const { countries, last, start } = drawn({
    stops: [{ name: null, country: "DE", position: null }],
    countries: ["DE"],
    arrived: false,
  });
  expect({ last, start }).toEqual({ last: null, start: null });
  const shaded = pointsOf(countries);
  expect(shaded.length).toBeGreaterThan(40);
  for (const [x, y] of shaded) {
    expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true);
  }
});

it("looks at a country's main part, not at its islands overseas", () => {
  const width = (code: string) => {
    const { countries } = drawn({ stops: [], countries: [code], arrived: false });
    const xs = pointsOf(countries).map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(width("FR")).toBeGreaterThan(WIDTH / 4);
  expect(width("US")).toBeGreaterThan(WIDTH / 3);
});

it("marks neither end that is only a country", () => {
  const known: Stop = { name: "Leipzig", country: "DE", position: LEIPZIG };
  const vague: Stop = { name: null, country: "CN", position: null };
  expect(drawn({ stops: [vague, known], countries: ["CN"], arrived: false })).toMatchObject({ start: null });
  expect(drawn({ stops: [known, vague], countries: ["CN"], arrived: false })).toMatchObject({ last: null });
});

it("has a shape for the countries that shops send to", () => {
  const codes =
    "DE AT CH FR IT ES GB IE NL BE LU PL CZ DK SE NO FI PT GR US CA MX BR IN CN HK TW JP KR SG AU NZ XK";
  expect(codes.split(" ").filter((code) => !isDrawn(code))).toEqual([]);
});
