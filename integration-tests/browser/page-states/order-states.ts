import { ORDER_DELIVERY_STATUSES } from "../../../src/api/store-types";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../../../src/modules/tracking/domain/status";
import {
  NOW,
  reading,
  sampleEvent,
  sampleTracker,
  sampleTracking,
} from "../../../src/storefront/testing/samples";
import type { OrderTracking, Tracker } from "../../../src/storefront/types";
import { readParcel } from "../../../src/storefront/view/parcel";
import type { Situation } from "../../../src/storefront/view/situation";

/** An order as its page may have to show it, and what is special about it. */
export type OrderState = [name: string, tracking: OrderTracking];

const YESTERDAY = { from: "2026-11-23", to: "2026-11-23", source: null };
const THIS_WEEK = { from: "2026-11-26", to: "2026-11-28", source: null };
/** A picture that needs no server. */
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'%3E%3Crect width='1' height='1' fill='%239a3412'/%3E%3C/svg%3E";

/** A package in every situation that has words of its own: found by trying whatever a package may say of itself. */
export function everySituation(): Map<Situation, Tracker> {
  const found = new Map<Situation, Tracker>();
  for (const direction of ["outbound", "return"] as const) {
    for (const status of TRACKER_STATUSES) {
      for (const reason of [null, ...TRACKER_REASONS]) {
        for (const age of [
          {},
          { events: [sampleEvent({ status, local_time: "2026-11-22T13:20:00+01:00" })] },
        ]) {
          for (const estimated_delivery of [null, YESTERDAY]) {
            const tracker = sampleTracker({ direction, status, reason, estimated_delivery, ...age });
            const { situation } = readParcel(tracker, { position: 1, total: 1 }, reading("en"));
            if (!found.has(situation)) {
              found.set(situation, tracker);
            }
          }
        }
      }
    }
  }
  return found;
}

/** Orders with one package, none, and several; coming back; with everything that a carrier may tell. */
export function orderStates(): OrderState[] {
  const one = [...everySituation()].map(([situation, tracker]): OrderState => {
    const status = situation === "delivered" ? "delivered" : "shipped";
    return [situation, sampleTracking([tracker], status)];
  });
  const none = ORDER_DELIVERY_STATUSES.map(
    (status): OrderState => [`no package, ${status}`, sampleTracking([], status)],
  );
  const delivered = sampleTracker({ status: "delivered" });
  const today = sampleTracker({ id: "trk_2", status: "out_for_delivery" });
  const customs = sampleTracker({ id: "trk_3", status: "in_transit", reason: "customs_needs_recipient" });
  const back = sampleTracker({ id: "trk_4", direction: "return" });
  return [
    ...one,
    ...none,
    ["a day is named", sampleTracking([sampleTracker({ estimated_delivery: THIS_WEEK })])],
    ["nothing scanned yet", sampleTracking([sampleTracker({ status: "pending", events: [] })])],
    ["several, one arrived", sampleTracking([delivered, today], "partially_delivered")],
    ["several, one in trouble", sampleTracking([delivered, today, customs], "partially_delivered")],
    ["several, all arrived", sampleTracking([delivered, { ...delivered, id: "trk_2" }], "delivered")],
    ["more to ship", sampleTracking([today], "partially_shipped", { more_to_ship: true })],
    ["a return beside a delivery", sampleTracking([delivered, back], "delivered")],
    [
      "two returns",
      sampleTracking([delivered, back, { ...back, id: "trk_5", status: "pending" }], "delivered"),
    ],
    ["cancelled after shipping", sampleTracking([today], "cancelled")],
    ["everything told", everythingTold()],
    ["long words", longWords()],
  ];
}

/** A way over two carriers and three days, with a map, pictures, and scans of which not everything is known. */
export function everythingTold(): OrderTracking {
  const scan = (local_time: string | null, description: string, changes = {}) =>
    sampleEvent({ local_time, occurred_at: local_time, description, ...changes });
  const at = (city: string, country: string, latitude: number, longitude: number) => ({
    city,
    country,
    location: `${city}, ${country}`,
    coordinates: { latitude, longitude },
  });
  const tracker = sampleTracker({
    estimated_delivery: THIS_WEEK,
    items: [
      { title: "Linen shirt", quantity: 1, thumbnail: PICTURE },
      { title: "Wool socks", quantity: 12, thumbnail: null },
    ],
    events: [
      scan("2026-11-24T13:20:00+01:00", "Arrived at the delivery base", at("Berlin", "DE", 52.52, 13.4)),
      scan("2026-11-24T04:05:00+01:00", "Left the sorting centre", at("Leipzig", "DE", 51.34, 12.37)),
      scan("2026-11-23T21:40:00+01:00", "Arrived at the sorting centre", at("Leipzig", "DE", 51.34, 12.37)),
      scan("2026-11-22T09:00:00+03:00", "Left Istanbul", {
        ...at("Istanbul", "TR", 41.01, 28.98),
        carrier_name: "PTT",
      }),
      scan(null, "Given to the airline", { location: null, city: null, carrier_name: "PTT" }),
      scan("2026-11-20T23:10:00Z", "Accepted", {
        location: null,
        city: null,
        country: "CN",
        carrier_name: "PTT",
      }),
    ],
  });
  const tracking = sampleTracking([tracker]);
  const { order } = tracking;
  const milestones = (["placed", "paid", "packed", "shipped"] as const).map((key, day) => ({
    key,
    at: new Date(NOW.getTime() - (4 - day) * 86_400_000).toISOString(),
  }));
  return { ...tracking, order: { ...order, milestones: [...milestones, { key: "delivered", at: null }] } };
}

/** Names without a place to break them, as long as databases and carriers let them be. */
function longWords(): OrderTracking {
  const word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
  return sampleTracking([
    sampleTracker({
      tracking_number: "A1B2C3D4E5F6G7H8I9J0K1L2M3N4O5P6Q7R8S9T0U1V2W3X4Y5",
      status: "available_for_pickup",
      carrier: { code: "1", name: word, url: null },
      items: [{ title: word, quantity: 99, thumbnail: PICTURE }],
      events: [
        sampleEvent({
          status: "available_for_pickup",
          description: word.repeat(3),
          location: word,
          city: word,
        }),
      ],
    }),
  ]);
}
