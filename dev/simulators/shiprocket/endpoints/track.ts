import { ShiprocketError } from "../errors";
import type { Shipment } from "../shipments";
import type { ShiprocketSimulator } from "../simulator";
import { NO_ACTIVITIES, trackingData } from "../wire";
import type { Endpoint } from "./endpoint";

const MOST_AWBS = 50;
/** What can be a number at all. */
const AWB = /^[A-Z0-9-]{5,30}$/i;

/** Where shipments are: by number, numbers, shipment and order. */
export const TRACK: Endpoint[] = [
  {
    method: "GET",
    pattern: "/courier/track/awb/:id",
    handle: ({ simulator, id }) => {
      const [awb = ""] = readAwbs([id]);
      return answerFor(simulator, simulator.shipments.find(awb));
    },
  },
  {
    method: "POST",
    pattern: "/courier/track/awbs",
    handle: ({ simulator, body }) => {
      const awbs = readAwbs(body.awbs);
      return Object.fromEntries(
        awbs.map((awb) => {
          const shipment = simulator.shipments.find(awb);
          return [awb, shipment === undefined ? {} : trackingData(shipment)];
        }),
      );
    },
  },
  {
    method: "GET",
    pattern: "/courier/track/shipment/:id",
    handle: ({ simulator, id }) => answerFor(simulator, simulator.shipments.findById(Number(id))),
  },
  {
    method: "GET",
    pattern: "/courier/track",
    handle: ({ simulator, query }) =>
      simulator.shipments.findByOrder(query.get("order_id") ?? "").map(trackingData),
  },
];

function answerFor({ settings }: ShiprocketSimulator, shipment: Shipment | undefined): object {
  if (shipment !== undefined) {
    return trackingData(shipment);
  }
  if (settings.unknown_number === "not_found") {
    throw new ShiprocketError(404, "404 Not Found");
  }
  return NO_ACTIVITIES;
}

function readAwbs(value: unknown): string[] {
  const awbs = Array.isArray(value) ? value.map(String) : [];
  const problem =
    awbs.length === 0
      ? "The awbs field is required."
      : awbs.length > MOST_AWBS
        ? `The awbs may not have more than ${MOST_AWBS} items.`
        : awbs.every((awb) => AWB.test(awb))
          ? null
          : "The awbs format is invalid.";
  if (problem !== null) {
    throw new ShiprocketError(422, "Oops! Invalid Data.", { awbs: [problem] });
  }
  return awbs;
}
