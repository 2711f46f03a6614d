import { z } from "@medusajs/framework/zod";
import { htmlAnswer } from "../http/answer";
import { apiFaultSchema } from "../http/api-faults";
import { ControlError, page, type Route } from "../http/router";
import { JOURNEY_NAMES } from "./journeys";
import { indexPage } from "./page";
import { scanSchema } from "./scan";
import { delhiverySettingsSchema } from "./settings";
import { latestScan, shipmentSchema } from "./shipment";
import type { DelhiverySimulator } from "./simulator";
import { delhiveryWebhookFaultSchema } from "./webhooks/faults";

const scansSchema = z.object({ scans: z.array(scanSchema).min(1), push: z.boolean().optional() }).strict();
const nextSchema = z.object({ journey: z.enum(JOURNEY_NAMES).default("delivered") }).strict();

/** What happens to shipments, what goes wrong, and what was called: everything under `/_control`. */
export function delhiveryRoutes(simulator: DelhiverySimulator): Route[] {
  const { webhooks, faults } = simulator;
  const shipmentOf = (waybill: string | undefined) => {
    const shipment = simulator.find(waybill ?? "");
    if (shipment === undefined) {
      throw new ControlError(404, "No such shipment.");
    }
    return shipment;
  };
  return [
    { method: "GET", pattern: "/", handle: () => page(htmlAnswer(indexPage())) },
    { method: "GET", pattern: "/_control", handle: () => ({ settings: simulator.settings }) },
    {
      method: "PATCH",
      pattern: "/_control/settings",
      handle: ({ body }) =>
        Object.assign(simulator.settings, delhiverySettingsSchema.partial().strict().parse(body)),
    },
    {
      method: "GET",
      pattern: "/_control/shipments",
      handle: () => ({
        shipments: simulator
          .list()
          .map((shipment) => ({ ...shipment, latest: latestScan(shipment) ?? null })),
      }),
    },
    {
      method: "PUT",
      pattern: "/_control/shipments/:waybill",
      handle: ({ params, body }) => simulator.put(params.waybill ?? "", shipmentSchema.parse(body ?? {})),
    },
    {
      method: "POST",
      pattern: "/_control/shipments/:waybill/scans",
      handle: ({ params, body }) => {
        const { scans, push } = scansSchema.parse(body);
        return simulator.scan(params.waybill ?? "", scans, push === undefined ? {} : { push });
      },
    },
    {
      method: "POST",
      pattern: "/_control/shipments/:waybill/next",
      handle: ({ params, body }) =>
        simulator.next(params.waybill ?? "", nextSchema.parse(body ?? {}).journey),
    },
    {
      method: "POST",
      pattern: "/_control/shipments/:waybill/push",
      handle: async ({ params }) => {
        const shipment = shipmentOf(params.waybill);
        const latest = latestScan(shipment);
        if (latest === undefined) {
          throw new ControlError(409, "Nothing has happened to it yet.");
        }
        simulator.push(shipment, latest);
        await webhooks.settled();
      },
    },
    {
      method: "GET",
      pattern: "/_control/webhooks",
      handle: ({ query }) => {
        const waybill = query.get("waybill");
        const pushes = webhooks.pushes.filter((push) => waybill === null || push.waybill === waybill);
        return { count: pushes.length, pushes };
      },
    },
    {
      method: "POST",
      pattern: "/_control/webhook-faults",
      handle: ({ body }) => webhooks.faults.add(delhiveryWebhookFaultSchema.parse(body)),
    },
    {
      method: "DELETE",
      pattern: "/_control/webhook-faults",
      handle: () => ({ cleared: webhooks.faults.clear() }),
    },
    { method: "POST", pattern: "/_control/settle", handle: () => webhooks.settled() },
    {
      method: "POST",
      pattern: "/_control/faults",
      handle: ({ body }) => faults.add(apiFaultSchema.parse(body)),
    },
    { method: "DELETE", pattern: "/_control/faults", handle: () => ({ cleared: faults.clear() }) },
    {
      method: "GET",
      pattern: "/_control/calls",
      handle: () => ({
        count: simulator.calls.length,
        max_calls_in_any_second: simulator.arrivals.maxInAnyWindow(1000),
        calls: simulator.calls,
      }),
    },
    { method: "POST", pattern: "/_control/reset", handle: () => simulator.reset() },
  ];
}
