import { z } from "@medusajs/framework/zod";
import { ControlError, type Route } from "../../http/router";
import { carrierOrUnnamed } from "../carriers";
import { deepMerge } from "../deep-merge";
import { normalNumber } from "../endpoints/items";
import { eventInputSchema, type FullEvent, type ShortEvent, toParcelEvent } from "../event-input";
import { numberRuleSchema } from "../number-rule";
import { newestFirst } from "../parcel";
import type { Registration } from "../registry";
import type { Track17Simulator } from "../simulator";
import { fullSubStatus } from "../statuses";
import { packageStatus } from "../track-list/select";

const eventsSchema = z
  .object({
    events: z.array(eventInputSchema).min(1),
    /** Forget what was known before. */
    replace: z.boolean().default(false),
    /** Default: as the settings say. */
    webhook: z.boolean().optional(),
  })
  .strict();

const statusSchema = z
  .object({
    status: z.string().min(1),
    sub_status: z.string().nullable().optional(),
    sub_status_descr: z.string().nullable().default(null),
    webhook: z.boolean().optional(),
  })
  .strict();

const parcelSchema = z
  .object({
    estimate: z
      .object({ source: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() })
      .strict(),
    origin_country: z.string().nullable(),
    destination_country: z.string().nullable(),
    overlay: z.record(z.string(), z.unknown()).nullable(),
    webhook: z.boolean(),
  })
  .partial()
  .strict();

const stopSchema = z.object({
  reason: z.enum(["Expired", "ByRequest", "InvalidCarrier"]).default("Expired"),
});

/** One number: what happens to it, and how 17TRACK treats it. */
export function numberRoutes(simulator: Track17Simulator): Route[] {
  const { state } = simulator;
  const parcelOf = (params: Record<string, string>) => state.parcel(normalNumber(params.number));
  const describe = (number: string) => ({
    number,
    registrations: state.registry.find(number),
    parcel: state.parcels.get(number) ?? null,
    rule: state.rules.get(number) ?? null,
  });
  return [
    { method: "GET", pattern: "/_control/numbers", handle: () => ({ numbers: listNumbers(simulator) }) },
    {
      method: "GET",
      pattern: "/_control/numbers/:number",
      handle: ({ params }) => describe(normalNumber(params.number)),
    },
    {
      method: "POST",
      pattern: "/_control/numbers/:number/events",
      handle: ({ params, body }) => {
        const { events, replace, webhook } = eventsSchema.parse(body);
        const parcel = parcelOf(params);
        const added = events.map((event) => toParcelEvent(event as ShortEvent | FullEvent, state.now()));
        parcel.events = replace ? added : [...parcel.events, ...added];
        parcel.status = null;
        simulator.news(parcel.number, webhook);
        return describe(parcel.number);
      },
    },
    {
      method: "PUT",
      pattern: "/_control/numbers/:number/status",
      handle: ({ params, body }) => {
        const { webhook, status, sub_status, sub_status_descr } = statusSchema.parse(body);
        const parcel = parcelOf(params);
        const full = sub_status === null ? null : fullSubStatus(status, sub_status);
        parcel.status = { status, sub_status: full, sub_status_descr };
        simulator.news(parcel.number, webhook);
        return describe(parcel.number);
      },
    },
    {
      method: "PATCH",
      pattern: "/_control/numbers/:number",
      handle: ({ params, body }) => {
        const { webhook, overlay, ...changes } = parcelSchema.parse(body);
        const parcel = Object.assign(parcelOf(params), changes);
        if (overlay !== undefined) {
          parcel.overlay =
            overlay === null
              ? null
              : (deepMerge(parcel.overlay ?? {}, overlay) as object as Record<string, unknown>);
        }
        simulator.news(parcel.number, webhook ?? false);
        return describe(parcel.number);
      },
    },
    {
      method: "PUT",
      pattern: "/_control/numbers/:number/rule",
      handle: ({ params, body }) => {
        const number = normalNumber(params.number);
        state.rules.set(number, numberRuleSchema.parse(body ?? {}));
        simulator.changed();
        return describe(number);
      },
    },
    {
      method: "POST",
      pattern: "/_control/numbers/:number/stop",
      handle: ({ params, body }) => {
        const number = normalNumber(params.number);
        const { reason } = stopSchema.parse(body ?? {});
        for (const registration of registrationsOf(simulator, number)) {
          simulator.stop(registration, reason);
        }
        return describe(number);
      },
    },
  ];
}

/** @throws ControlError when nobody registered the number */
export function registrationsOf(simulator: Track17Simulator, number: string): readonly Registration[] {
  const found = simulator.state.registry.find(number);
  if (found.length === 0) {
    throw new ControlError(404, `${number} is not registered. Register it through the API first.`);
  }
  return found;
}

/** A line for each number known, registered or not; the newest registration first. */
function listNumbers({ state }: Track17Simulator): object[] {
  const registered = state.registry.all().sort((a, b) => b.registered_at - a.registered_at);
  const lines = registered.map((registration) => {
    const parcel = state.parcels.get(registration.number);
    return {
      number: registration.number,
      carrier: registration.carrier,
      carrier_name: carrierOrUnnamed(registration.carrier).name,
      tag: registration.tag,
      order_no: registration.order_no,
      registered: true,
      stopped: registration.stopped_at !== null,
      status: packageStatus(state, registration),
      push_status: registration.push_status,
      events: parcel?.events.length ?? 0,
      latest_event: newestFirst(parcel?.events ?? [])[0]?.event.description ?? null,
      journey: parcel?.journey ?? null,
    };
  });
  const prepared = [...state.parcels.values()].filter(
    (parcel) => state.registry.find(parcel.number).length === 0 && parcel.events.length > 0,
  );
  return [
    ...lines,
    ...prepared.map((parcel) => ({
      number: parcel.number,
      registered: false,
      events: parcel.events.length,
      journey: parcel.journey,
    })),
  ];
}
