import fc from "fast-check";
import { readablePlace } from "./readable-place";

it.each([
  ["LOS ANGELES, US", "Los Angeles, US"],
  ["HAMBURG, DE", "Hamburg, DE"],
  ["FRANKFURT AM MAIN, DE", "Frankfurt am Main, DE"],
  ["NEW YORK NY DISTRIBUTION CENTER", "New York NY Distribution Center"],
  ["MÜNCHEN", "München"],
  ["RIO DE JANEIRO, BR", "Rio de Janeiro, BR"],
  ["CHICAGO, IL, USA", "Chicago, IL, USA"],
  ["EL PASO, TX", "El Paso, TX"],
  ["SAINT-DENIS", "Saint-Denis"],
  ["深圳市", "深圳市"],
])("writes %s as %s", (shouted, written) => {
  expect(readablePlace(shouted)).toBe(written);
});

it.each(["Hamburg, DE", "DHL Hub LEIPZIG", "DE", "US, CA", "", "10115"])("leaves %s as it is", (place) => {
  expect(readablePlace(place)).toBe(place);
});

it("changes nothing but the size of letters, and nothing when asked twice", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[A-ZÄÖÜ ,'-]*$/));
  fc.assert(
    fc.property(text, (place) => {
      const once = readablePlace(place);
      expect(once.toUpperCase()).toBe(place.toUpperCase());
      expect(readablePlace(once)).toBe(once);
    }),
  );
});
