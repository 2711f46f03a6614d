import { z } from "@medusajs/framework/zod";
import type { Route } from "../../http/router";
import { settingsSchema } from "../settings";
import type { Track17Simulator } from "../simulator";

const quotaSchema = z
  .object({
    total: z.number().int(),
    used: z.number().int(),
    used_today: z.number().int(),
    max_daily: z.number().int().min(0),
    /** Instead of `total`: what shall be left. */
    remain: z.number().int(),
  })
  .partial()
  .strict();

export function settingsRoutes(simulator: Track17Simulator): Route[] {
  const { settings, state } = simulator;
  return [
    {
      method: "GET",
      pattern: "/_control",
      handle: () => ({ settings, quota: state.quota.wire(), numbers: state.registry.all().length }),
    },
    {
      method: "PATCH",
      pattern: "/_control/settings",
      handle: ({ body }) => Object.assign(settings, settingsSchema.partial().parse(body)),
    },
    {
      method: "PUT",
      pattern: "/_control/quota",
      handle: ({ body }) => {
        const { remain, ...changes } = quotaSchema.parse(body);
        const quota = Object.assign(state.quota.state, changes);
        quota.total = remain === undefined ? quota.total : quota.used + remain;
        simulator.changed();
        return state.quota.wire();
      },
    },
    { method: "POST", pattern: "/_control/reset", handle: () => simulator.reset() },
  ];
}
