/** Shapes on the wire, as 17TRACK's documentation and public clients of API v2.2 and v2.4 show them. */

export type ApiVersion = "v2.2" | "v2.4";

/** A moment in three writings. All null when the carrier gave no usable time. */
export interface WireTime {
  /** The place's own time with its offset. */
  time_iso: string | null;
  time_utc: string | null;
  time_raw: { date: string | null; time: string | null; timezone: string | null } | null;
}

export interface WireAddress {
  country: string | null;
  state: string | null;
  city: string | null;
  street: string | null;
  postal_code: string | null;
  /** Degrees, written as strings. */
  coordinates: { longitude: string | null; latitude: string | null };
}

export interface WireEvent extends WireTime {
  description: string;
  description_translation?: { lang: string; description: string } | null;
  location: string | null;
  stage: string | null;
  sub_status: string | null;
  address: WireAddress | null;
}

export interface WireStatus {
  status: string;
  sub_status: string | null;
  sub_status_descr: string | null;
}

export interface WireEstimate {
  /** `Official` (the carrier), `17TRACK`, or null. */
  source: string | null;
  from: string | null;
  to: string | null;
}

export interface WireProvider {
  provider: {
    key: number;
    name: string;
    alias: string;
    tel: string | null;
    homepage: string | null;
    country: string | null;
  };
  service_type: null;
  latest_sync_status: "Success" | "Failure";
  latest_sync_time: string;
  provider_lang: string | null;
  /** v2.4 only. */
  provider_tips?: string | null;
  events_hash: number;
  /** Newest first. */
  events: WireEvent[];
}

export interface WireTrackInfo {
  shipping_info: { shipper_address: WireAddress; recipient_address: WireAddress };
  latest_status: WireStatus;
  latest_event: WireEvent | null;
  time_metrics: {
    days_after_order: number;
    days_of_transit: number;
    days_of_transit_done: number;
    days_after_last_update: number;
    estimated_delivery_date: WireEstimate;
  };
  milestone: (WireTime & { key_stage: string })[];
  misc_info: Record<string, unknown>;
  tracking: { providers_hash: number; providers: WireProvider[] };
}

/** An item of gettrackinfo, and the `data` of TRACKING_UPDATED. v2.4 has the additional information beside it. */
export interface WireTrackItem {
  number: string;
  carrier: number;
  param: string | null;
  tag: string | null;
  lang: string | null;
  track_info: WireTrackInfo;
  [additional: string]: unknown;
}

export interface WireRejected {
  number: string;
  /** An integer in most answers, a string in gettrackinfo's. */
  carrier?: number | string;
  tag?: string | null;
  error: { code: number; message: string };
}

export interface WireEnvelope {
  code: number;
  data: unknown;
  page?: { data_total: number; page_total: number; page_no: number; page_size: number };
}
