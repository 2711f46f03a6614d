import { z } from "@medusajs/framework/zod";
import type { Route } from "../../http/router";
import { newRegistration } from "../endpoints/new-registration";
import {
  eventInputSchema,
  type FullEvent,
  type ParcelEvent,
  type ShortEvent,
  toParcelEvent,
} from "../event-input";
import type { Track17Simulator } from "../simulator";

const createSchema = z
  .object({
    count: z.number().int().min(1).max(1_000_000),
    carrier: z.number().int().default(100002),
    /** Numbers are this, then a running number of nine digits. */
    prefix: z
      .string()
      .regex(/^[A-Z0-9-]{1,20}$/)
      .default("BULK"),
    /** Where the running number starts. */
    first: z.number().int().min(0).default(0),
    /** Scans per number, three hours apart, the last one an hour ago; or exactly these. */
    events: z.union([z.number().int().min(0).max(200), z.array(eventInputSchema)]).default(10),
    /** Whether the account has registered them (without costing quota). */
    registered: z.boolean().default(true),
  })
  .strict();

const updateSchema = z
  .object({
    prefix: z.string().min(1),
    event: eventInputSchema,
    /** At most so many of them. */
    limit: z.number().int().positive().optional(),
    webhook: z.boolean().default(false),
  })
  .strict();

const CITIES = ["Hamburg", "Hannover", "Köln", "Frankfurt am Main", "München", "Berlin"];

/** Many numbers at once, for benchmarks. */
export function bulkRoutes(simulator: Track17Simulator): Route[] {
  const { state } = simulator;
  return [
    {
      method: "POST",
      pattern: "/_control/bulk",
      handle: ({ body }) => {
        const { count, carrier, prefix, first, events, registered } = createSchema.parse(body);
        const scans =
          typeof events === "number" ? manyScans(events, state.now()) : scansOf(events, state.now());
        const numbers = Array.from({ length: count }, (_, index) => bulkNumber(prefix, first + index));
        for (const number of numbers) {
          // Events are never changed in place, so all numbers may share them.
          state.parcel(number).events = scans;
          if (registered && state.registry.find(number, carrier).length === 0) {
            const registration = newRegistration(
              number,
              {},
              { carrier, origin: 2 },
              simulator.context("v2.4"),
            );
            registration.tracked_at = state.now();
            state.registry.add(registration);
          }
        }
        simulator.changed();
        return { count, first: numbers[0], last: numbers.at(-1), numbers };
      },
    },
    {
      method: "POST",
      pattern: "/_control/bulk/events",
      handle: ({ body }) => {
        const { prefix, event, limit, webhook } = updateSchema.parse(body);
        const scans = scansOf([event], state.now());
        const meant = [...state.parcels.values()]
          .filter(({ number }) => number.startsWith(prefix))
          .slice(0, limit);
        for (const parcel of meant) {
          parcel.events = [...parcel.events, ...scans];
          simulator.news(parcel.number, webhook);
        }
        return { count: meant.length };
      },
    },
  ];
}

function bulkNumber(prefix: string, index: number): string {
  return `${prefix}${String(index).padStart(9, "0")}`;
}

function manyScans(count: number, now: number): ParcelEvent[] {
  const inputs = Array.from({ length: count }, (_, index): ShortEvent => {
    const city = CITIES[index % CITIES.length];
    return {
      status: "InTransit",
      sub_status: index === 0 ? "PickedUp" : "Other",
      description: `Processed at facility ${index + 1}`,
      city,
      country: "DE",
      hours_ago: 1 + 3 * (count - 1 - index),
    };
  });
  return scansOf(inputs, now);
}

function scansOf(events: unknown[], now: number): ParcelEvent[] {
  return events.map((event) => toParcelEvent(event as ShortEvent | FullEvent, now));
}
