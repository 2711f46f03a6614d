import { latestStatus, newestFirst } from "../parcel";
import type { Registration } from "../registry";
import type { Track17State } from "../state";
import type { ListOrder, ListQuery, ListTime, TimeRange } from "./query";

interface Prepared {
  version: number;
  query: string;
  found: Registration[];
}

/** The last selection per simulator: paging through thousands of numbers must not sort them for every page. */
const lastSelection = new WeakMap<Track17State, Prepared>();

/** All registrations a query means, in its order. */
export function selectRegistrations(state: Track17State, query: ListQuery): Registration[] {
  const key = JSON.stringify({ ...query, page_no: 0 });
  const last = lastSelection.get(state);
  if (last?.version === state.registry.version && last.query === key) {
    return last.found;
  }
  const found = select(state, query);
  lastSelection.set(state, { version: state.registry.version, query: key, found });
  return found;
}

function select(state: Track17State, query: ListQuery): Registration[] {
  const pool =
    query.numbers.length > 0
      ? query.numbers.flatMap((number) => state.registry.find(number))
      : state.registry.all();
  const wanted = pool.filter(
    (registration) =>
      (query.carrier === undefined || registration.carrier === query.carrier) &&
      query.ranges.every((range) => isWithin(registration, range)) &&
      query.equals.every(([field, value]) => fieldValue(state, registration, field) === value),
  );
  return wanted.sort(comparator(query.order_by));
}

function fieldValue(state: Track17State, registration: Registration, field: string): string {
  switch (field) {
    case "data_origin":
      return "Api";
    case "tracking_status":
      return registration.stopped_at === null ? "Tracking" : "Stopped";
    case "push_status":
      return registration.push_status;
    case "sync_status":
      return String(registration.tracked_at !== null);
    default:
      return packageStatus(state, registration);
  }
}

/** The main status; NotFound until there is news. */
export function packageStatus(state: Track17State, registration: Registration): string {
  if (!state.hasNews(registration)) {
    return "NotFound";
  }
  const parcel = state.parcel(registration.number);
  return latestStatus(parcel, newestFirst(parcel.events)[0]).status;
}

function isWithin(registration: Registration, { time, from, to }: TimeRange): boolean {
  const at = timeOf(registration, time);
  const second = at === null ? Number.NaN : Math.floor(at / 1000);
  return second >= from && second <= to;
}

function timeOf(registration: Registration, time: ListTime): number | null {
  switch (time) {
    case "register_time":
      return registration.registered_at;
    case "track_time":
      return registration.tracked_at;
    case "push_time":
      return registration.pushed_at;
    case "stop_time":
      return registration.stopped_at;
  }
}

function comparator(order: ListOrder): (a: Registration, b: Registration) => number {
  const times: Record<string, ListTime> = {
    Register: "register_time",
    Push: "push_time",
    Track: "track_time",
  };
  const time = times[order.replace(/Time(Asc|Desc)$/, "")] ?? "register_time";
  const sign = order.endsWith("Desc") ? -1 : 1;
  return (a, b) => sign * ((timeOf(a, time) ?? 0) - (timeOf(b, time) ?? 0));
}
