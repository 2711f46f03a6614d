import { z } from "@medusajs/framework/zod";
import { apiFaultSchema } from "../http/api-faults";
import { ControlError, type Route } from "../http/router";
import { StripeError } from "./errors";
import { stripeSettingsSchema } from "./settings";
import type { StripeSimulator } from "./simulator";
import { stripeWebhookFaultSchema } from "./webhooks/faults";

const outcomeSchema = z.object({ outcome: z.enum(["succeeded", "failed", "processing"]) }).strict();
const cancelSchema = z.object({ reason: z.string().nullable().default("abandoned") }).strict();

/** Everything under `/_control`: what the customer's bank says, what goes wrong, and what was called. */
export function stripeRoutes(simulator: StripeSimulator): Route[] {
  const { payments, refunds, webhooks, faults } = simulator;
  return [
    { method: "GET", pattern: "/_control", handle: () => ({ settings: simulator.settings }) },
    {
      method: "PATCH",
      pattern: "/_control/settings",
      handle: ({ body }) =>
        Object.assign(simulator.settings, stripeSettingsSchema.partial().strict().parse(body)),
    },
    {
      method: "GET",
      pattern: "/_control/payment-intents",
      handle: () => ({
        payment_intents: payments
          .list()
          .map((intent) => ({ ...intent, amount_refunded: refunds.refunded(intent.id) })),
      }),
    },
    {
      method: "POST",
      pattern: "/_control/payment-intents/:id/bank",
      handle: ({ params, body }) =>
        refusing(() => payments.hearFromBank(params.id ?? "", outcomeSchema.parse(body).outcome)),
    },
    {
      method: "POST",
      pattern: "/_control/payment-intents/:id/cancel",
      handle: ({ params, body }) =>
        refusing(() => payments.cancel(params.id ?? "", cancelSchema.parse(body ?? {}).reason)),
    },
    {
      method: "GET",
      pattern: "/_control/webhooks",
      handle: ({ query }) => {
        const type = query.get("type");
        const found = webhooks.deliveries.filter(({ event }) => type === null || event.type === type);
        return { count: found.length, deliveries: found };
      },
    },
    {
      method: "POST",
      pattern: "/_control/webhooks/:id/resend",
      handle: async ({ params }) => {
        const delivery = webhooks.deliveries.find(({ event }) => event.id === params.id);
        if (delivery === undefined) {
          throw new ControlError(404, "No such event.");
        }
        webhooks.resend(delivery);
        await webhooks.settled();
        return delivery;
      },
    },
    {
      method: "POST",
      pattern: "/_control/webhook-faults",
      handle: ({ body }) => webhooks.faults.add(stripeWebhookFaultSchema.parse(body)),
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
      handle: () => ({ count: simulator.calls.length, calls: simulator.calls }),
    },
    { method: "POST", pattern: "/_control/reset", handle: () => simulator.reset() },
  ];
}

/** What Stripe refuses is the control's mistake here. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof StripeError ? new ControlError(409, error.message) : error;
  }
}
