import type { Route } from "../../http/router";
import { normalNumber } from "../endpoints/items";
import type { Track17Simulator } from "../simulator";

/** What was called, and what is registered. */
export function logRoutes({ calls, state, settings }: Track17Simulator): Route[] {
  return [
    {
      method: "GET",
      pattern: "/_control/calls",
      handle: ({ query }) => {
        const endpoint = query.get("endpoint");
        const limit = Number(query.get("limit") ?? 1000);
        const found = calls.calls.filter((call) => endpoint === null || call.endpoint === endpoint);
        return {
          count: found.length,
          /** Of all calls that arrived, refused ones included, whatever the filter. */
          max_calls_in_any_second: calls.arrivals.maxInAnyWindow(1000),
          max_calls_in_any_window: calls.arrivals.maxInAnyWindow(settings.rate_window_ms),
          too_many: calls.calls.filter(({ status }) => status === 429).length,
          calls: found.slice(Math.max(0, found.length - limit)),
        };
      },
    },
    { method: "DELETE", pattern: "/_control/calls", handle: () => calls.clear() },
    {
      method: "GET",
      pattern: "/_control/registrations",
      handle: ({ query }) => {
        const number = normalNumber(query.get("number"));
        const all = state.registry.all();
        const found = number === "" ? all : state.registry.find(number);
        return { count: found.length, registrations: found.slice(0, Number(query.get("limit") ?? 1000)) };
      },
    },
  ];
}
