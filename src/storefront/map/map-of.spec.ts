import { reading, sampleEvent, sampleTracker } from "../testing/samples";
import type { TrackingEvent } from "../types";
import { mapOf } from "./map-of";

const PLACES: Record<string, [country: string, latitude: number, longitude: number]> = {
  Shenzhen: ["CN", 22.54, 114.06],
  Istanbul: ["TR", 41.01, 28.98],
  Prague: ["CZ", 50.08, 14.44],
  Leipzig: ["DE", 51.34, 12.37],
  Magdeburg: ["DE", 52.13, 11.62],
  Berlin: ["DE", 52.52, 13.4],
};

/** A scan in a city, or in a country when that is all that is given. */
function scan(place: string): TrackingEvent {
  const [country, latitude, longitude] = PLACES[place] ?? [place, Number.NaN, Number.NaN];
  return place in PLACES
    ? sampleEvent({ city: place, country, coordinates: { latitude, longitude } })
    : sampleEvent({ city: null, location: null, country, coordinates: null });
}

function mapThrough(places: string[], { language = "en", delivered = false } = {}) {
  const events = places.map(scan).toReversed();
  const [latest, ...earlier] = events;
  const tracker = delivered
    ? sampleTracker({
        status: "delivered",
        events: latest ? [{ ...latest, status: "delivered" }, ...earlier] : [],
      })
    : sampleTracker({ events });
  const map = mapOf(tracker, reading(language));
  return { title: map?.title, legend: map?.legend.map(({ sign, text }) => `${sign}: ${text}`) };
}

it("says the way in words, and what its signs stand for", () => {
  expect(mapThrough(["Shenzhen", "Istanbul", "Leipzig", "Berlin"])).toEqual({
    title: "From Shenzhen via Istanbul and Leipzig to Berlin",
    legend: ["start: From: Shenzhen", "stop: Via: Istanbul and Leipzig", "last: Last seen: Berlin"],
  });
  expect(mapThrough(["Shenzhen", "Istanbul", "Berlin"], { language: "de", delivered: true })).toEqual({
    title: "Von Shenzhen über Istanbul nach Berlin",
    legend: ["start: Von: Shenzhen", "stop: Über: Istanbul", "arrived: Zugestellt: Berlin"],
  });
});

it("names a few places of many, and counts the others", () => {
  const { title } = mapThrough(["Shenzhen", "Istanbul", "Prague", "Leipzig", "Magdeburg", "Berlin"]);
  expect(title).toBe("From Shenzhen via Istanbul, Prague, Leipzig and one more place to Berlin");
});

it("says of one place where it is, or that it has arrived", () => {
  expect(mapThrough(["Berlin", "Berlin"])).toEqual({
    title: "Last seen: Berlin",
    legend: ["last: Last seen: Berlin"],
  });
  expect(mapThrough(["Berlin"], { delivered: true }).title).toBe("Delivered: Berlin");
});

it("says that a country is all that is known, in the reader's language", () => {
  expect(mapThrough(["CN", "Istanbul", "Berlin"])).toEqual({
    title: "From China via Istanbul to Berlin",
    legend: ["stop: Via: Istanbul", "last: Last seen: Berlin", "country: Only the country is known: China"],
  });
  expect(mapThrough(["CN", "DE"], { language: "de" })).toEqual({
    title: "Von China nach Deutschland",
    legend: ["country: Nur das Land ist bekannt: China und Deutschland"],
  });
});

it("names places as people write them, where the carrier shouts", () => {
  const [berlin, hamburg] = [
    scan("Berlin"),
    sampleEvent({ city: "HAMBURG", country: "DE", coordinates: { latitude: 53.6, longitude: 10 } }),
  ];
  const map = mapOf(sampleTracker({ events: [berlin, hamburg] }), reading("en"));
  expect(map?.title).toBe("From Hamburg to Berlin");
});

it("is no map when nothing is known", () => {
  const springfield = sampleEvent({ city: "Springfield", country: null, coordinates: null });
  expect(mapOf(sampleTracker({ events: [] }), reading("en"))).toBeNull();
  expect(mapOf(sampleTracker({ events: [springfield] }), reading("en"))).toBeNull();
});
