import fc from "fast-check";
import { coordinatesOf, roughCoordinatesOf } from "./event-coordinates";

const place = { country: "DE", region: "Berlin", city: "Berlin", coordinates: null };
const door = { latitude: 52.530644, longitude: 13.384921 };

describe("where a scan was", () => {
  it("is exact for the shop, and the city for customers", () => {
    expect(coordinatesOf({ ...place, coordinates: door })).toEqual(door);
    expect(roughCoordinatesOf({ ...place, coordinates: door })).toEqual({ latitude: 52.5, longitude: 13.4 });
  });

  it("is one place to customers, whether the carrier or the list of cities says so", () => {
    expect(roughCoordinatesOf(place)).toEqual(roughCoordinatesOf({ ...place, coordinates: door }));
    expect(roughCoordinatesOf({ ...place, city: null })).toBeNull();
  });

  it("cannot be told from any other door within a few kilometres, wherever it was", () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        const rough = roughCoordinatesOf({ ...place, coordinates: { latitude, longitude } });
        for (const [told, real, most] of [
          [rough?.latitude, latitude, 90],
          [rough?.longitude, longitude, 180],
        ] as const) {
          expect(String(Math.abs(told ?? Number.NaN))).toMatch(/^\d+(\.\d)?$/);
          expect(Math.abs((told ?? Number.NaN) - real)).toBeLessThanOrEqual(0.05 + 1e-9);
          expect(Math.abs(told ?? Number.NaN)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
