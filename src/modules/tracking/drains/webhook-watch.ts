import type { TrackingContext } from "../context";
import { readLastWebhookAt } from "../repositories/inbox-repository";
import { insertEffects } from "../repositories/outbox-repository";
import { readProviderStatus } from "../repositories/provider-status-repository";

const SILENCE_MS = 24 * 3_600_000;

/**
 * Rings the merchant's bell, once a day, when catching up found news that webhooks should have brought, and none
 * has come for a day.
 */
export async function warnOfMissingWebhooks(context: TrackingContext, providerId: string): Promise<void> {
  const slug = context.providers.get(providerId).webhook_slug;
  if (slug === null) {
    return;
  }
  const last = await context.direct((sql) => readLastWebhookAt(sql, providerId));
  const since =
    last ?? (await context.direct((sql) => readProviderStatus(sql, providerId)))?.created_at ?? new Date();
  if (Date.now() - since.getTime() < SILENCE_MS) {
    return;
  }
  const address = `${context.options.backend_url}/hooks/tracking/${slug}`;
  await context.direct((sql) =>
    insertEffects(sql, [
      {
        kind: "feed",
        unique_key: `feed:no_webhooks:${providerId}:${new Date().toISOString().slice(0, 10)}`,
        tracker_id: null,
        order_id: null,
        payload: {
          title: `${providerId}: no webhooks arrive`,
          description: `There is news, but no webhook has come for a day. It is fetched instead, which takes longer. Check that ${address} is entered as the webhook address at ${providerId}, and that it can be reached from outside.`,
        },
      },
    ]),
  );
}
