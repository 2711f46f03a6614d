import { carrierPageOf } from "../../modules/tracking/domain/carrier-page";
import { pauseOf } from "../../modules/tracking/domain/pause";
import type { ProviderStatusRow } from "../../modules/tracking/repositories/provider-status-repository";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { findCarrier } from "../../workflows/orders/carrier-page-url";
import { fillPageUrl } from "../../workflows/orders/tracking-page-url";
import type { AdminTracker, AdminTrackingEvent } from "../http-types";
import { coordinatesOf } from "./event-coordinates";

/** Packages as the dashboard sees them. Asks for what they share once. */
export async function presentAdminTrackers(
  service: TrackingModuleService,
  rows: TimelineRow[],
): Promise<AdminTracker[]> {
  const statuses = await service.readProviderStatuses();
  const links = await service.findOrderLinks([...new Set(rows.map(({ order_id }) => order_id))]);
  return rows.map((row) => {
    const token = links.get(row.order_id);
    const pageUrl =
      token === undefined
        ? null
        : fillPageUrl(service.options.tracking_page_url, {
            display_id: row.order_number ?? "",
            token,
          });
    return present(service, row, statuses.get(row.provider_id) ?? null, pageUrl);
  });
}

function present(
  service: TrackingModuleService,
  row: TimelineRow,
  status: ProviderStatusRow | null,
  pageUrl: string | null,
): AdminTracker {
  const carrier = findCarrier(service.providers, row.provider_id, row.carrier_code);
  return {
    id: row.id,
    provider_id: row.provider_id,
    tracking_number: row.tracking_number,
    carrier: {
      code: row.carrier_code,
      name: row.carrier_name ?? carrier?.name ?? null,
      url: carrier?.url ?? null,
    },
    tracking_url: carrierPageOf(carrier, row.tracking_number),
    order_id: row.order_id,
    fulfillment_id: row.fulfillment_id,
    direction: row.direction,
    status: row.status,
    reason: row.reason,
    sub_status: row.sub_status,
    status_at: iso(row.status_at),
    status_set_by: row.status_set_by,
    provider_state: row.provider_state,
    ...stateReason(row, status),
    details: {
      postal_code: row.destination_postal_code,
      country: row.destination_country,
      phone_last4: row.phone_last4,
      ship_date: row.ship_date,
    },
    estimated_delivery: estimate(row.estimated_from, row.estimated_to, row.estimated_source),
    first_estimated_delivery: estimate(row.first_estimated_from, row.first_estimated_to, null),
    shipped_at: iso(row.shipped_at),
    delivered_at: iso(row.delivered_at),
    last_event: row.last_event,
    last_event_at: iso(row.last_event_at),
    last_event_location: row.last_event_location,
    last_checked_at: iso(row.last_checked_at),
    carrier_checked_at: iso(row.snapshot_at),
    next_poll_at: iso(row.next_poll_at),
    attention: row.attention,
    tracking_page_url: pageUrl,
    items: row.items,
    removed_at: iso(row.removed_at),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

/** A package that waits says why: for itself, or because its provider cannot be reached or has no quota left. */
function stateReason(row: TimelineRow, status: ProviderStatusRow | null) {
  const own = {
    provider_state_reason: row.provider_state_reason,
    provider_state_message: row.provider_state_message,
    provider_state_code: row.provider_state_code,
  };
  if (row.provider_state !== "waiting" || row.provider_state_reason !== null || status === null) {
    return own;
  }
  const pause = pauseOf(status, "register", new Date());
  if (pause !== null) {
    return { ...own, provider_state_reason: pause.kind, provider_state_message: pause.message };
  }
  if (status.quota_remaining !== null && status.quota_remaining <= 0) {
    return {
      ...own,
      provider_state_reason: "quota",
      provider_state_message:
        "The quota is used up. The package is registered as soon as there is quota again.",
    };
  }
  return own;
}

/** A package's events as the dashboard sees them, newest first. */
export function presentAdminEvents(row: TimelineRow): AdminTrackingEvent[] {
  return row.events.map(({ time_known, occurred_at, region, ...event }) => ({
    ...event,
    occurred_at: time_known ? new Date(occurred_at).toISOString() : null,
    coordinates: coordinatesOf({ ...event, region }),
  }));
}

function estimate(from: string | null, to: string | null, source: string | null) {
  return from === null && to === null ? null : { from, to, source };
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
