import { z } from "@medusajs/framework/zod";
import { ControlError, type Route } from "../../http/router";
import { normalNumber } from "../endpoints/items";
import { findJourney, JOURNEYS, typicalJourney } from "../journeys";
import type { Track17Simulator } from "../simulator";
import { registrationsOf } from "./numbers";

const startSchema = z
  .object({
    journey: z.string(),
    hour_ms: z.number().positive().optional(),
    step_ms: z.number().positive().optional(),
    /** Steps that have happened already. */
    steps_done: z.number().int().min(0).optional(),
    /** When the last of those happened; the others lie their usual hours before it. Default: now. */
    last_step_at: z.string().datetime({ offset: true }).optional(),
    /** Go on only by `next`. */
    paused: z.boolean().optional(),
    webhook: z.boolean().optional(),
  })
  .strict();

/** Journeys that unfold by themselves or step by step. */
export function journeyRoutes(simulator: Track17Simulator): Route[] {
  const { state, journeys } = simulator;
  return [
    {
      method: "GET",
      pattern: "/_control/journeys",
      handle: () => ({
        journeys: JOURNEYS.map(({ steps, ...journey }) => ({
          ...journey,
          steps: steps.map(({ scan }) =>
            scan.sub_status === undefined ? scan.status : `${scan.status}_${scan.sub_status}`,
          ),
        })),
      }),
    },
    {
      method: "POST",
      pattern: "/_control/numbers/:number/journey",
      handle: ({ params, body }) => {
        const { journey: name, last_step_at, webhook, ...options } = startSchema.parse(body);
        const journey = findJourney(name);
        if (journey === undefined) {
          throw new ControlError(
            400,
            `No journey '${name}'. There are: ${JOURNEYS.map((j) => j.name).join(", ")}.`,
          );
        }
        const parcel = state.parcel(normalNumber(params.number));
        const at = last_step_at === undefined ? {} : { last_step_at: Date.parse(last_step_at) };
        journeys.start(parcel, journey, { ...options, ...at });
        if (parcel.events.length > 0) {
          simulator.news(parcel.number, webhook);
        }
        simulator.changed();
        return { number: parcel.number, journey: parcel.journey, events: parcel.events.length };
      },
    },
    {
      method: "POST",
      pattern: "/_control/numbers/:number/next",
      handle: ({ params }) => next(simulator, normalNumber(params.number)),
    },
  ];
}

/** One step on; a number without a journey gets the one that suits it. */
function next(simulator: Track17Simulator, number: string): object {
  const { state, journeys } = simulator;
  const parcel = state.parcel(number);
  if (parcel.journey === null) {
    const [registration] = registrationsOf(simulator, number);
    const journey = registration === undefined ? undefined : typicalJourney(registration);
    if (journey !== undefined) {
      const known = parcel.events;
      journeys.start(parcel, journey, { paused: true });
      parcel.events = known;
    }
  }
  const moved = journeys.advance(parcel);
  return { number, moved, journey: parcel.journey, events: parcel.events.length };
}
