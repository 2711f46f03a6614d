import fc from "fast-check";
import { sampleEvent, sampleTracker } from "../testing/samples";
import type { TrackingEvent } from "../types";
import { routeOf } from "./route";

/** A scan at a place; oldest first is how a way reads. */
function at(city: string, country: string | null, latitude: number, longitude: number): TrackingEvent {
  return sampleEvent({ city, country, coordinates: { latitude, longitude } });
}

function within(country: string): TrackingEvent {
  return sampleEvent({ city: null, location: null, country, coordinates: null });
}

const nowhere = sampleEvent({ city: "Springfield", country: null, coordinates: null });
const shenzhen = at("Shenzhen", "CN", 22.54, 114.06);
const leipzig = at("Leipzig", "DE", 51.34, 12.37);
const berlin = at("Berlin", "DE", 52.52, 13.4);

function wayOf(oldestFirst: TrackingEvent[], status: "in_transit" | "delivered" = "in_transit") {
  return routeOf(sampleTracker({ status, events: oldestFirst.toReversed() }));
}

function names(oldestFirst: TrackingEvent[]): (string | null)[] {
  return wayOf(oldestFirst).stops.map(({ name, country }) => name ?? country);
}

it("goes from place to place in the order of the events, and stays where nothing new is said", () => {
  expect(names([shenzhen, shenzhen, leipzig, nowhere, leipzig, berlin])).toEqual([
    "Shenzhen",
    "Leipzig",
    "Berlin",
  ]);
  expect(names([berlin, leipzig, berlin])).toEqual(["Berlin", "Leipzig", "Berlin"]);
});

it("takes a country where nothing else is known, until a place in it is", () => {
  expect(wayOf([within("CN"), leipzig])).toMatchObject({
    stops: [{ country: "CN", position: null }, { name: "Leipzig" }],
    countries: ["CN"],
  });
  expect(wayOf([shenzhen, within("DE"), leipzig])).toMatchObject({
    stops: [{ name: "Shenzhen" }, { name: "Leipzig" }],
    countries: [],
  });
  expect(wayOf([leipzig, within("DE")]).stops).toHaveLength(1);
});

it("goes on to a place of which only the name is known, and takes it for none that it knows", () => {
  const munich = sampleEvent({ city: "München", country: "DE", coordinates: null });
  expect(names([leipzig, munich])).toEqual(["Leipzig", "München"]);
  expect(names([munich, within("DE"), munich])).toEqual(["München"]);
  expect(names([munich, leipzig, within("DE")])).toEqual(["München", "Leipzig"]);
  expect(names([within("DE"), munich])).toEqual(["München"]);
  expect(wayOf([leipzig, munich]).countries).toEqual([]);
});

it("has not arrived where it was last seen, when the delivery was scanned somewhere in the country", () => {
  const somewhere = { ...within("DE"), status: "delivered" as const };
  const inMunich = { ...somewhere, city: "München" };
  expect(wayOf([leipzig, somewhere], "delivered")).toMatchObject({
    stops: [{ name: "Leipzig" }],
    arrived: false,
  });
  expect(wayOf([leipzig, inMunich], "delivered")).toMatchObject({
    stops: [{ name: "Leipzig" }, { name: "München" }],
    arrived: true,
  });
});

it("has arrived only where the delivery itself was scanned", () => {
  const delivered = { ...berlin, status: "delivered" as const };
  expect(wayOf([leipzig, delivered], "delivered").arrived).toBe(true);
  expect(wayOf([leipzig, { ...nowhere, status: "delivered" }], "delivered").arrived).toBe(false);
  expect(wayOf([leipzig, delivered]).arrived).toBe(false);
});

it.each([
  ["null island", 0, 0],
  ["a latitude there is not", 91, 13],
  ["a longitude there is not", 52, 181],
  ["no number", Number.NaN, 13],
])("takes no place for %s", (_what, latitude, longitude) => {
  expect(wayOf([at("Berlin", null, latitude, longitude)]).stops).toEqual([]);
  expect(wayOf([at("Berlin", "DE", latitude, longitude)]).stops).toMatchObject([{ position: null }]);
});

it("knows no country that the atlas does not tell from another", () => {
  expect(wayOf([within("GF"), within("XX")])).toEqual({ stops: [], countries: [], arrived: false });
});

it("makes nothing up: what has no known place changes nothing, wherever it stands", () => {
  const known = fc.constantFrom(shenzhen, leipzig, berlin, within("CN"), within("DE"));
  fc.assert(
    fc.property(fc.array(known), fc.array(fc.nat()), (events, places) => {
      const mixed = places.reduce(
        (list, place) => list.toSpliced(place % (list.length + 1), 0, nowhere),
        events,
      );
      expect(wayOf(mixed)).toEqual(wayOf(events));
    }),
  );
});
