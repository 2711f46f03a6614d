import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pausedOperations, pauseOfAll } from "../../../../modules/tracking/domain/pause";
import type { HealthRow } from "../../../../modules/tracking/repositories/health-repository";
import type TrackingModuleService from "../../../../modules/tracking/service";
import { trackingService } from "../../../../workflows/tracking-service";
import type { AdminTrackingHealth } from "../../../http-types";

/** GET /admin/tracking/health says whether webhooks arrive, the queues keep up, and quota is left. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackingHealth>,
): Promise<void> {
  const service = trackingService(req.scope);
  const health = await service.readHealth();
  res.json({
    providers: service.providers.ids.map((id) => presentProvider(service, health, id)),
    inbox: { ...health.inbox, oldest_waiting_at: health.inbox.oldest_waiting_at?.toISOString() ?? null },
    outbox: { ...health.outbox, oldest_waiting_at: health.outbox.oldest_waiting_at?.toISOString() ?? null },
  });
}

function presentProvider(
  service: TrackingModuleService,
  health: HealthRow,
  id: string,
): AdminTrackingHealth["providers"][number] {
  const row = health.providers.find((one) => one.id === id);
  const slug = service.providers.get(id).webhook_slug;
  const count = (state: string) =>
    health.trackers.find((one) => one.provider_id === id && one.provider_state === state)?.count ?? 0;
  const now = new Date();
  const pause = pauseOfAll(row ?? null, now);
  return {
    id,
    webhook_path: slug === null ? null : `/hooks/tracking/${slug}`,
    last_webhook_at: row?.last_webhook_at?.toISOString() ?? null,
    last_success_at: row?.last_success_at?.toISOString() ?? null,
    paused_until: pause?.until ?? null,
    pause_kind: pause?.kind ?? null,
    pause_message: pause?.message ?? null,
    paused_operations: Object.entries(pausedOperations(row ?? null, now)).map(([operation, own]) => ({
      operation,
      ...own,
      until: new Date(own.until).toISOString(),
    })),
    quota: quotaOf(row),
    trackers_waiting: count("waiting"),
    trackers_refused: count("refused"),
  };
}

function quotaOf(row: HealthRow["providers"][number] | undefined) {
  if (row?.quota_checked_at == null) {
    return null;
  }
  return {
    total: row.quota_total ?? 0,
    used: row.quota_used ?? 0,
    remaining: row.quota_remaining ?? 0,
    used_today: row.quota_used_today ?? 0,
    checked_at: row.quota_checked_at.toISOString(),
  };
}
