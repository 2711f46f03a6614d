import type { TrackingContext } from "../context";
import { webhooksMissingBell } from "../domain/alarm-bells";
import { ProviderCallError, type TrackedNumber } from "../provider";
import { endAlarmsBefore, raiseAlarm, raisedAt } from "../repositories/alarm-repository";
import { readLastWebhookAt } from "../repositories/inbox-repository";
import { readProviderStatus } from "../repositories/provider-status-repository";

const SILENCE_MS = 24 * 3_600_000;

/**
 * Notices that no webhooks arrive: catching up found news that they should have brought, and none has come for a day.
 * The provider is then asked to send one: the shop may have been away for a day, and nothing be wrong any more. The
 * bell rings when that one does not come either, or when the provider says at once why it cannot send any.
 *
 * @param withNews numbers whose news only catching up brought
 */
export async function watchWebhooks(
  context: TrackingContext,
  providerId: string,
  withNews: TrackedNumber[],
): Promise<void> {
  const slug = context.providers.get(providerId).webhook_slug;
  if (slug === null) {
    return;
  }
  const last = await context.direct((sql) => readLastWebhookAt(sql, providerId));
  if (last !== null) {
    await context.direct((sql) =>
      endAlarmsBefore(sql, ["webhook_test", "webhooks_missing"], providerId, last),
    );
  }
  const [number] = withNews;
  if (number === undefined || !(await isSilent(context, providerId, last))) {
    return;
  }
  let said: string | null = null;
  if ((await context.direct((sql) => raisedAt(sql, "webhook_test", providerId))) === null) {
    const test = await askForWebhook(context, providerId, number);
    if (test.outcome === "asked") {
      await context.direct((sql) => raiseAlarm(sql, "webhook_test", providerId, { bell: null }));
    }
    if (test.outcome !== "impossible") {
      return;
    }
    said = test.said;
  }
  const bell = webhooksMissingBell(providerId, `${context.options.backend_url}/hooks/tracking/${slug}`, said);
  await context.transaction((sql) => raiseAlarm(sql, "webhooks_missing", providerId, { bell }));
}

async function isSilent(context: TrackingContext, providerId: string, last: Date | null): Promise<boolean> {
  const since =
    last ?? (await context.direct((sql) => readProviderStatus(sql, providerId)))?.created_at ?? new Date();
  return Date.now() - since.getTime() >= SILENCE_MS;
}

/** `unknown`: the provider cannot be reached just now. */
type WebhookTest =
  | { outcome: "asked" }
  | { outcome: "unknown" }
  | { outcome: "impossible"; said: string | null };

/** A trouble with webhooks is none with the rest: it does not pause the provider. */
async function askForWebhook(
  context: TrackingContext,
  providerId: string,
  number: TrackedNumber,
): Promise<WebhookTest> {
  const provider = context.providers.get(providerId);
  try {
    const results = await provider.replayWebhook([number], context.callContext(providerId));
    const result = results?.[0];
    if (result?.outcome === "done") {
      return { outcome: "asked" };
    }
    return {
      outcome: "impossible",
      said: result !== undefined && "message" in result ? result.message : null,
    };
  } catch (error) {
    if (!(error instanceof ProviderCallError)) {
      throw error;
    }
    context.logger.warn(`tracking: ${providerId} could not be asked for a webhook: ${error.message}`);
    return error.details.kind === "configuration"
      ? { outcome: "impossible", said: error.message }
      : { outcome: "unknown" };
  }
}
