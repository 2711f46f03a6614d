import { z } from "@medusajs/framework/zod";
import { ControlError, type Route } from "../../http/router";
import { WebhookClient } from "../../http/webhook-client";
import { normalNumber } from "../endpoints/items";
import type { Track17Simulator } from "../simulator";
import { signWebhook } from "../webhooks/sign";
import { registrationsOf } from "./numbers";

const rawSchema = z
  .object({
    /** Sent byte for byte; a value that isn't a string is written as JSON first. */
    body: z.unknown(),
    /** Signs with this key instead of the account's. */
    key: z.string().optional(),
    /** Sends this signature; null: none. */
    sign: z.string().nullable().optional(),
    url: z.string().url().optional(),
  })
  .strict();

/** Webhooks: send them now, send strange ones, read what became of them. */
export function webhookRoutes(simulator: Track17Simulator): Route[] {
  const { webhooks, settings } = simulator;
  const client = new WebhookClient();
  return [
    {
      method: "POST",
      pattern: "/_control/numbers/:number/webhook",
      handle: async ({ params }) => {
        const number = normalNumber(params.number);
        const sent = registrationsOf(simulator, number).map((registration) =>
          simulator.sendUpdate(registration),
        );
        if (settings.webhook_url === null) {
          throw new ControlError(
            409,
            "No webhook URL is set. PATCH /_control/settings with webhook_url first.",
          );
        }
        await simulator.settled();
        return { deliveries: sent };
      },
    },
    {
      method: "POST",
      pattern: "/_control/webhooks",
      handle: async ({ body: input }) => {
        const { body, key, sign, url } = rawSchema.parse(input);
        const to = url ?? settings.webhook_url;
        if (to === null) {
          throw new ControlError(409, "No webhook URL is set. Give a url, or set one in the settings.");
        }
        const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body), "utf8");
        const signature = sign === undefined ? signWebhook(bytes, key ?? settings.api_key) : sign;
        const headers: Record<string, string> = signature === null ? {} : { sign: signature };
        const result = await client.post(to, bytes, headers, settings.webhook_timeout_ms);
        client.close();
        return result;
      },
    },
    {
      method: "GET",
      pattern: "/_control/webhooks",
      handle: ({ query }) => {
        const number = normalNumber(query.get("number"));
        const limit = Number(query.get("limit") ?? 1000);
        const found = webhooks.deliveries.filter((delivery) => number === "" || delivery.number === number);
        return { count: found.length, deliveries: found.slice(Math.max(0, found.length - limit)) };
      },
    },
    {
      method: "DELETE",
      pattern: "/_control/webhooks",
      handle: () => {
        webhooks.deliveries = webhooks.deliveries.filter(
          ({ state }) => state === "waiting" || state === "held",
        );
      },
    },
    { method: "POST", pattern: "/_control/settle", handle: () => simulator.settled() },
  ];
}
