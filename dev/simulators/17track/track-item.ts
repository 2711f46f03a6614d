import type { ApiVersion, WireTrackItem } from "./contract";
import { deepMerge } from "./deep-merge";
import { hashText } from "./hash-text";
import { latestStatus, newestFirst } from "./parcel";
import { wireAddress } from "./places";
import { buildProviders } from "./providers";
import type { Registration } from "./registry";
import type { Track17State } from "./state";
import { milestones, timeMetrics } from "./time-metrics";
import { utcSeconds } from "./wire-time";

/** v2.4's additional information: fields of register that gettrackinfo echoes. */
export const ADDITIONAL_FIELDS = [
  "destination_postal_code",
  "origin_country",
  "destination_country",
  "destination_city",
  "ship_date",
  "shipper",
  "consignee",
  "phone_number_last_4",
  "phone_number",
  "cpf_or_cnpj",
  "special_tracking_info",
] as const;

/** An accepted item of gettrackinfo, and the `data` of TRACKING_UPDATED. */
export function buildTrackItem(
  state: Track17State,
  registration: Registration,
  version: ApiVersion,
): WireTrackItem {
  const parcel = state.parcel(registration.number);
  const events = newestFirst(parcel.events);
  const syncedAt = state.settings.fresh_sync_time ? state.now() : (registration.tracked_at ?? state.now());
  const providers = buildProviders(registration, events, utcSeconds(syncedAt), version);
  const local = providers[0]?.provider;
  const item: WireTrackItem = {
    number: registration.number,
    carrier: registration.carrier,
    param: version === "v2.2" ? registration.param : null,
    tag: registration.tag,
    lang: registration.lang,
    ...(version === "v2.4" ? additionalInformation(registration) : {}),
    track_info: {
      shipping_info: {
        shipper_address: wireAddress({
          country: parcel.origin_country ?? text(registration.additional.origin_country),
        }),
        recipient_address: wireAddress({
          country: parcel.destination_country ?? text(registration.additional.destination_country),
        }),
      },
      latest_status: latestStatus(parcel, events[0]),
      latest_event: events[0]?.event ?? null,
      time_metrics: timeMetrics(parcel, events, registration, state.now()),
      milestone: milestones(events),
      misc_info: {
        risk_factor: 0,
        service_type: null,
        weight_raw: null,
        weight_kg: null,
        pieces: null,
        dimensions: null,
        customer_number: null,
        reference_number: null,
        local_number: registration.number,
        local_provider: local?.name ?? null,
        local_key: local?.key ?? 0,
      },
      tracking: {
        providers_hash: hashText(providers.map((provider) => provider.events_hash).join()),
        providers,
      },
    },
  };
  return parcel.overlay === null ? item : (deepMerge(item, parcel.overlay) as WireTrackItem);
}

function additionalInformation(registration: Registration): Record<string, unknown> {
  return Object.fromEntries(
    ADDITIONAL_FIELDS.map((field) => [field, registration.additional[field] ?? null]),
  );
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
