import { z } from "@medusajs/framework/zod";
import { htmlAnswer } from "../http/answer";
import { apiFaultSchema } from "../http/api-faults";
import { page, type Route } from "../http/router";
import { JOURNEY_NAMES } from "./journeys";
import { indexPage } from "./page";
import { shiprocketSettingsSchema } from "./settings";
import { newestFirst, type Shipment, scanSchema, statusOf } from "./shipments";
import type { ShiprocketSimulator } from "./simulator";
import { shipmentStatusName } from "./statuses";
import { shiprocketWebhookFaultSchema } from "./webhooks/faults";
import { webhookBody } from "./wire";

const scansSchema = z
  .object({
    scans: z.array(scanSchema).min(1),
    /** Default: as the settings say. */
    webhook: z.boolean().optional(),
  })
  .strict();

const shipmentSchema = z
  .object({
    courier_name: z.string().min(1),
    is_return: z.boolean(),
    order_id: z.string().min(1),
    /** Milliseconds since the epoch. */
    etd: z.number().nullable(),
    /** Another status than the newest scan has, until the next scan. */
    status: z.number().int().nullable(),
    webhook: z.boolean(),
  })
  .partial()
  .strict();

const nextSchema = z.object({ journey: z.enum(JOURNEY_NAMES).default("delivered") }).strict();
const overlaySchema = z.object({ overlay: z.record(z.string(), z.unknown()).default({}) }).strict();

/** Everything under `/_control`. */
export function shiprocketRoutes(simulator: ShiprocketSimulator): Route[] {
  const { settings, shipments, tokens, faults, webhooks } = simulator;
  return [
    { method: "GET", pattern: "/", handle: () => page(htmlAnswer(indexPage())) },
    {
      method: "GET",
      pattern: "/_control",
      handle: () => ({ settings, shipments: shipments.all().length }),
    },
    {
      method: "PATCH",
      pattern: "/_control/settings",
      handle: ({ body }) => Object.assign(settings, shiprocketSettingsSchema.partial().parse(body)),
    },
    { method: "POST", pattern: "/_control/reset", handle: () => simulator.reset() },
    {
      method: "GET",
      pattern: "/_control/shipments/:awb",
      handle: ({ params }) => shipments.of(params.awb ?? ""),
    },
    {
      method: "PATCH",
      pattern: "/_control/shipments/:awb",
      handle: ({ params, body }) => {
        const { webhook, ...changes } = shipmentSchema.parse(body);
        const shipment = Object.assign(shipments.of(params.awb ?? ""), changes);
        if (webhook) {
          simulator.sendWebhook(shipment);
        }
        simulator.onChange();
        return shipment;
      },
    },
    {
      method: "POST",
      pattern: "/_control/shipments/:awb/scans",
      handle: ({ params, body }) => {
        const { scans, webhook } = scansSchema.parse(body);
        return simulator.scan(params.awb ?? "", scans, webhook);
      },
    },
    {
      method: "POST",
      pattern: "/_control/shipments/:awb/next",
      handle: ({ params, body }) => simulator.next(params.awb ?? "", nextSchema.parse(body ?? {}).journey),
    },
    {
      method: "GET",
      pattern: "/_control/shipments",
      handle: () => ({
        shipments: shipments.all().map((shipment) => ({ ...shipment, says: says(shipment) })),
      }),
    },
    {
      method: "POST",
      pattern: "/_control/shipments/:awb/webhook",
      handle: async ({ params, body }) => {
        const { overlay } = overlaySchema.parse(body ?? {});
        simulator.sendWebhook(shipments.of(params.awb ?? ""), overlay);
        await webhooks.settled();
      },
    },
    {
      method: "GET",
      pattern: "/_control/shipments/:awb/webhook",
      handle: ({ params }) => webhookBody(shipments.of(params.awb ?? ""), simulator.now()),
    },
    {
      method: "POST",
      pattern: "/_control/tokens/revoke",
      handle: () => ({ revoked: tokens.revoke() }),
    },
    {
      method: "GET",
      pattern: "/_control/webhooks",
      handle: () => ({ count: webhooks.deliveries.length, deliveries: webhooks.deliveries }),
    },
    { method: "POST", pattern: "/_control/settle", handle: () => webhooks.settled() },
    {
      method: "GET",
      pattern: "/_control/calls",
      handle: ({ query }) => {
        const endpoint = query.get("endpoint");
        const calls = simulator.calls.filter((call) => endpoint === null || call.endpoint === endpoint);
        const max_calls_in_any_second = simulator.arrivals.maxInAnyWindow(1000);
        return { count: calls.length, max_calls_in_any_second, calls };
      },
    },
    {
      method: "POST",
      pattern: "/_control/faults",
      handle: ({ body }) => faults.add(apiFaultSchema.parse(body)),
    },
    { method: "DELETE", pattern: "/_control/faults", handle: () => ({ cleared: faults.clear() }) },
    {
      method: "POST",
      pattern: "/_control/webhook-faults",
      handle: ({ body }) => webhooks.faults.add(shiprocketWebhookFaultSchema.parse(body)),
    },
    {
      method: "DELETE",
      pattern: "/_control/webhook-faults",
      handle: () => ({ cleared: webhooks.faults.clear() }),
    },
  ];
}

/** In words, for people. */
function says(shipment: Shipment): { status: string; scan: string } {
  const status = statusOf(shipment);
  return {
    status: status === null ? "" : shipmentStatusName(status),
    scan: newestFirst(shipment.scans)[0]?.activity ?? "",
  };
}
