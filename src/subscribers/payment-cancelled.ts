import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer, ProviderWebhookPayload } from "@medusajs/framework/types";
import { Modules, PaymentActions, PaymentWebhookEvents } from "@medusajs/framework/utils";
import { recordCancelledPayment } from "../workflows/record-cancelled-payment";

/** A payment provider has sent a webhook; of interest are cancelled payments, which Medusa's own handler ignores. */
export default async function onPaymentWebhook({
  event,
  container,
}: SubscriberArgs<ProviderWebhookPayload>): Promise<void> {
  const sessionId = await cancelledSession(container, event.data);
  if (sessionId !== null) {
    await recordCancelledPayment(container, sessionId);
  }
}

/** The payment session that a webhook says is cancelled; null when it says something else. */
async function cancelledSession(
  container: MedusaContainer,
  { provider, payload }: ProviderWebhookPayload,
): Promise<string | null> {
  const rawData = asBytes(payload.rawData);
  const webhook = { provider, payload: { ...payload, rawData } };
  try {
    const { action, data } = await container.resolve(Modules.PAYMENT).getWebhookActionAndData(webhook);
    return action === PaymentActions.CANCELED ? (data?.session_id ?? null) : null;
  } catch {
    // Forged, or not to be understood: Medusa's own handler reads the same webhook, and says so in the log.
    return null;
  }
}

/** On its way through Redis a buffer becomes `{ type: "Buffer", data: [...] }`. */
function asBytes(rawData: string | Buffer | { data: number[] }): string | Buffer {
  return typeof rawData === "string" || Buffer.isBuffer(rawData) ? rawData : Buffer.from(rawData.data);
}

export const config: SubscriberConfig = {
  event: PaymentWebhookEvents.WebhookReceived,
  context: { subscriberId: "medusa-plugin-17track-payment-cancelled" },
};
