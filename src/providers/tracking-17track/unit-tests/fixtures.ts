import type { RegistrationRequest } from "../../../modules/tracking/provider";

/** An item of gettrackinfo as 17TRACK's API v2.4 sends it. Fresh on every call. */
export function trackItem() {
  return {
    number: "YT2616912345678901",
    carrier: 190012,
    param: null,
    tag: null,
    lang: null,
    destination_postal_code: null,
    track_info: {
      shipping_info: {
        shipper_address: {
          country: "CN",
          state: null,
          city: null,
          coordinates: { longitude: null, latitude: null },
        },
        recipient_address: {
          country: "US",
          state: null,
          city: null,
          coordinates: { longitude: null, latitude: null },
        },
      },
      latest_status: { status: "InTransit", sub_status: "InTransit_Arrival", sub_status_descr: null },
      latest_event: arrival(),
      time_metrics: {
        days_after_order: 9,
        "days_of_transit ": 8,
        estimated_delivery_date: {
          source: "17TRACK",
          from: "2026-07-08T00:00:00-07:00",
          to: "2026-07-12T00:00:00-07:00",
        },
      },
      milestone: [
        { key_stage: "PickedUp", time_iso: "2026-06-24T09:00:00+08:00", time_utc: "2026-06-24T01:00:00Z" },
      ],
      misc_info: {
        risk_factor: 0,
        local_number: "YT2616912345678901",
        local_provider: "Yanwen",
        local_key: 190012,
      },
      tracking: {
        providers_hash: 202660211,
        providers: [
          {
            provider: {
              key: 190012,
              name: "Yanwen",
              alias: "YANWEN",
              homepage: "http://www.yw56.com.cn/",
              country: "CN",
            },
            latest_sync_status: "Success",
            latest_sync_time: "2026-06-30T02:11:45Z",
            events_hash: -91228817,
            events: [arrival(), pickUp()],
          },
        ],
      },
    },
  };
}

function arrival() {
  return {
    time_iso: "2026-06-29T21:05:00+08:00",
    time_utc: "2026-06-29T13:05:00Z",
    time_raw: { date: "2026-06-29", time: "21:05:00", timezone: "+08:00" },
    description: "Arrived at destination country port",
    description_translation: { lang: "de", description: "Im Zielland angekommen" },
    location: "LOS ANGELES, US",
    stage: "Arrival",
    sub_status: "InTransit_Arrival",
    address: {
      country: "US",
      state: "CA",
      city: "LOS ANGELES",
      coordinates: { longitude: "-118.2437", latitude: "34.0522" },
    },
  };
}

function pickUp() {
  return {
    time_iso: "2026-06-24T09:00:00+08:00",
    time_utc: "2026-06-24T01:00:00Z",
    time_raw: { date: "2026-06-24", time: "09:00:00", timezone: "+08:00" },
    description: "Picked up",
    location: "SHENZHEN",
    stage: "PickedUp",
    sub_status: "InTransit_PickedUp",
    address: { country: "CN", city: "SHENZHEN", coordinates: { longitude: null, latitude: null } },
  };
}

/** A registration with every detail. */
export function registration(changes: Partial<RegistrationRequest> = {}): RegistrationRequest {
  return {
    tracking_number: "RR123456785CN",
    carrier_code: "3011",
    tracker_id: "trk_01JDEMO",
    order_number: "1042",
    order_placed_at: new Date("2026-06-20T08:00:00.123Z"),
    ship_date: "2026-06-22",
    origin_country: "CN",
    destination_country: "de",
    destination_city: "Berlin",
    destination_postal_code: "10115",
    phone_last4: "4711",
    language: "de-DE",
    anew: false,
    ...changes,
  };
}
