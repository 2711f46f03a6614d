import fc from "fast-check";
import { UnreadableBodyError } from "../../../modules/tracking/provider";
import type { JsonObject } from "../../wire/fields";
import { trackItem } from "../unit-tests/fixtures";
import { readTrackItem } from "./read-item";

/** The fixture with the value at a path, such as `track_info.latest_status`, replaced. */
function changed(path: string, value: unknown): JsonObject {
  const item = trackItem() as JsonObject;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<JsonObject>((inner, key) => inner[key] as JsonObject, item);
  parent[last] = value;
  return item;
}
const FIRST_LEG = "track_info.tracking.providers.0";
const FIRST_EVENT = `${FIRST_LEG}.events.0`;

describe("an item of gettrackinfo", () => {
  it("becomes a snapshot", () => {
    expect(readTrackItem(trackItem())).toEqual({
      kind: "snapshot",
      tracking_number: "YT2616912345678901",
      carrier_code: "190012",
      snapshot: {
        status: "in_transit",
        reason: null,
        sub_status: "InTransit_Arrival",
        synced_at: "2026-06-30T02:11:45.000Z",
        estimated_delivery: {
          from: "2026-07-08T00:00:00-07:00",
          to: "2026-07-12T00:00:00-07:00",
          source: "17track",
        },
        carrier_name: "Yanwen",
        events: [
          {
            occurred_at: "2026-06-29T13:05:00.000Z",
            local_time: "2026-06-29T21:05:00+08:00",
            status: "in_transit",
            reason: null,
            sub_status: "InTransit_Arrival",
            description: "Arrived at destination country port",
            description_translated: "Im Zielland angekommen",
            location: "LOS ANGELES, US",
            country: "US",
            region: "CA",
            city: "LOS ANGELES",
            coordinates: { latitude: 34.0522, longitude: -118.2437 },
            carrier_name: null,
          },
          {
            occurred_at: "2026-06-24T01:00:00.000Z",
            local_time: "2026-06-24T09:00:00+08:00",
            status: "in_transit",
            reason: null,
            sub_status: "InTransit_PickedUp",
            description: "Picked up",
            description_translated: null,
            location: "SHENZHEN",
            country: "CN",
            region: null,
            city: "SHENZHEN",
            coordinates: null,
            carrier_name: null,
          },
        ],
      },
    });
  });

  it("merges the legs of a postal journey and names who scanned", () => {
    const usps = {
      provider: { key: 21051, name: "USPS", country: "US" },
      latest_sync_time: "2026-07-01T02:00:00Z",
      events: [{ time_utc: "2026-06-30T10:00:00Z", description: "Out", stage: "OutForDelivery" }],
    };
    const item = changed("track_info.tracking.providers", [
      usps,
      ...trackItem().track_info.tracking.providers,
    ]);
    const { snapshot } = readTrackItem(item);
    expect(snapshot.events.map((event) => [event.description, event.carrier_name])).toEqual([
      ["Out", "USPS"],
      ["Arrived at destination country port", "Yanwen"],
      ["Picked up", "Yanwen"],
    ]);
    expect(snapshot.synced_at).toBe("2026-07-01T02:00:00.000Z");
    expect(snapshot.carrier_name).toBe("Yanwen");
  });

  it("uses the latest event when the legs have none", () => {
    const { snapshot } = readTrackItem(changed("track_info.tracking", null));
    expect(snapshot.events.map(({ description }) => description)).toEqual([
      "Arrived at destination country port",
    ]);
  });

  it.each([
    ["Official", "carrier"],
    ["17TRACK", "17track"],
    ["Somebody", "Somebody"],
    [null, null],
  ])("knows who estimates: %s", (source, ours) => {
    const item = changed("track_info.time_metrics.estimated_delivery_date.source", source);
    expect(readTrackItem(item).snapshot.estimated_delivery?.source).toBe(ours);
  });

  it("has no estimate rather than an empty or unreadable one", () => {
    const nothing = { source: "Official", from: null, to: "" };
    expect(
      readTrackItem(changed("track_info.time_metrics.estimated_delivery_date", nothing)).snapshot
        .estimated_delivery,
    ).toBeNull();
    const half = { source: "Official", from: "soon", to: "2026-07-12" };
    expect(
      readTrackItem(changed("track_info.time_metrics.estimated_delivery_date", half)).snapshot
        .estimated_delivery,
    ).toEqual({ from: null, to: "2026-07-12", source: "carrier" });
  });

  it.each([
    [{ longitude: "-118.2437", latitude: null }],
    [{ longitude: "181", latitude: "10" }],
    [{ longitude: "10", latitude: "-90.5" }],
    [{ longitude: "0", latitude: "0" }],
    [{ longitude: "east", latitude: "north" }],
    [{ longitude: "", latitude: "" }],
    ["52.5,13.4"],
  ])("shows no place on the map for %j", (coordinates) => {
    const { snapshot } = readTrackItem(changed(`${FIRST_EVENT}.address.coordinates`, coordinates));
    expect(snapshot.events[0]?.coordinates).toBeNull();
  });

  it("takes coordinates sent as numbers", () => {
    const item = changed(`${FIRST_EVENT}.address.coordinates`, { longitude: 13.4, latitude: 52.5 });
    expect(readTrackItem(item).snapshot.events[0]?.coordinates).toEqual({ latitude: 52.5, longitude: 13.4 });
  });

  it.each([
    [190012, "190012"],
    ["190012", "190012"],
    [0, null],
    ["", null],
    [null, null],
    ["DHL", null],
  ])("reads carrier %j", (carrier, code) => {
    expect(readTrackItem(changed("carrier", carrier)).carrier_code).toBe(code);
  });

  it("reads a number in any case, and one sent as a JSON number", () => {
    expect(readTrackItem(changed("number", " yt26 ")).tracking_number).toBe("YT26");
    expect(readTrackItem(changed("number", 123456789012)).tracking_number).toBe("123456789012");
  });

  it("does not take a rounded number for the real one", () => {
    // biome-ignore lint/correctness/noPrecisionLoss: that JSON rounds it is the point
    const rounded = 9400111202555842332669;
    expect(() => readTrackItem(changed("number", rounded))).toThrow(UnreadableBodyError);
  });

  it.each([[null], [""], ["  "], [{}], [[]], [true], ["A".repeat(101)]])(
    "cannot do without a number: %j",
    (number) => {
      expect(() => readTrackItem(changed("number", number))).toThrow(UnreadableBodyError);
    },
  );

  it("leaves events out that say nothing, and keeps those that say little", () => {
    const item = changed(`${FIRST_LEG}.events`, [
      null,
      {},
      { time_utc: "2026-06-29T13:05:00Z" },
      { location: "Kiel" },
      7,
    ]);
    expect(readTrackItem(item).snapshot.events).toMatchObject([
      { location: "Kiel", description: "", occurred_at: null },
    ]);
  });

  it("reads on whatever is null, missing, or of another kind", () => {
    const paths = pathsOf(trackItem());
    const oddity = fc.oneof(fc.constant(null), fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), oddity), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const item = trackItem() as JsonObject;
          for (const [path, value] of changes) {
            replace(item, path, value);
          }
          const { snapshot } = readTrackItem({ ...item, number: "YT2616912345678901" });
          for (const { occurred_at, coordinates } of snapshot.events) {
            expect(occurred_at === null || new Date(occurred_at).toISOString() === occurred_at).toBe(true);
            expect(coordinates === null || Math.abs(coordinates.latitude) <= 90).toBe(true);
          }
          expect(() => JSON.stringify(snapshot)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== "object") {
    return [path];
  }
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))].filter(
    (each) => each.length > 0,
  );
}

function replace(item: JsonObject, path: string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (inner, key) => (inner !== null && typeof inner === "object" ? (inner as JsonObject)[key] : null),
      item,
    );
  if (parent !== null && typeof parent === "object") {
    (parent as JsonObject)[path.at(-1) ?? ""] = value;
  }
}
