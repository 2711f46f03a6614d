import type { BenchDatabase } from "./database";

/** Packages that are still on their way in a shop of any size, at least: so many are due at each pick. */
const UNDER_WAY = 600;
const UNDER_WAY_SHARE = 0.05;
const DUE = 500;
const EVENTS = 10;
/** Rows per statement. */
const CHUNK = 50_000;

/**
 * Enters a shop's past: packages shipped over the last two years, the newest still under way, all others delivered
 * and done with. Each has its own order and fulfillment, a link for one in ten, and ten events.
 *
 * @param count trackers
 */
export async function seedHistory(database: BenchDatabase, count: number): Promise<void> {
  const underWay = Math.max(UNDER_WAY, Math.round(count * UNDER_WAY_SHARE));
  for (let first = 0; first < count; first += CHUNK) {
    const last = Math.min(first + CHUNK, count) - 1;
    await database.query(TRACKERS, [first, last, count, underWay, DUE]);
    await database.query(EVENTS_OF_TRACKERS, [first, last, EVENTS]);
  }
  await database.query("vacuum analyze");
}

/** The 0th is the newest. */
const TRACKERS = `
  insert into tracker
    (id, provider_id, tracking_number, carrier_code, carrier_name, order_id, fulfillment_id, status, status_at,
     status_set_by, snapshot_version, snapshot_at, provider_status, provider_status_at, latest_scan_at,
     provider_state, registered_at, order_number, order_placed_at, shipped_at, delivered_at, delivered_noted_at,
     last_event, last_event_at, last_event_location, last_checked_at, next_poll_at, attention, attention_check_at,
     on_label, fulfillment_closed_at, fulfillment_closed_by, created_at, updated_at)
  select 'trk_past' || i, '17track', 'PAST' || lpad(i::text, 9, '0'), '100002', 'UPS', 'order_past' || i,
         'ful_past' || i, case when moving then 'in_transit' else 'delivered' end, scanned, 'provider',
         to_char(scanned, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '|', scanned,
         case when moving then 'in_transit' else 'delivered' end, scanned, scanned,
         'registered', shipped, i::text, shipped - interval '1 day', shipped,
         case when not moving then scanned end, case when not moving then scanned end,
         'Processed at facility', scanned, 'Berlin, DE', scanned,
         case when i < $5 then now() - interval '1 minute' when moving then now() + interval '6 hours' end,
         case when moving and i % 50 = 0 then 'no_news' end,
         case when moving then now() + interval '2 days' end,
         true, case when not moving then scanned end, case when not moving then 'plugin' end, shipped, scanned
    from (select i, i < $4::integer as moving, at as shipped, at + interval '3 days' as scanned
            from generate_series($1::integer, $2::integer) i,
                 lateral (select now() - interval '4 days' - interval '730 days' * (i::float / $3::integer) as at) shipping) rows`;

const EVENTS_OF_TRACKERS = `
  insert into tracking_event
    (id, tracker_id, occurred_at, position, local_time, status, sub_status, description, location, country, city,
     fingerprint, version)
  select 'trev_past' || i || '_' || k, t.id, t.latest_scan_at - make_interval(hours => 3 * ($3::integer - 1 - k)), k,
         to_char(t.latest_scan_at, 'YYYY-MM-DD"T"HH24:MI:SS') || '+00:00', 'in_transit', 'InTransit_Other',
         'Processed at facility ' || k, 'Berlin, DE', 'DE', 'Berlin', md5(i || ' ' || k), t.snapshot_version
    from generate_series($1::integer, $2::integer) i
    join tracker t on t.id = 'trk_past' || i,
         generate_series(0, $3::integer - 1) k`;
