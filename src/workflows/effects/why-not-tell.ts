import { NOT_TRUE_ANY_MORE } from "../../modules/tracking/domain/effect";
import { isSameLocalDay, kindOf } from "../../modules/tracking/domain/notification";
import type { ResolvedOptions } from "../../modules/tracking/options";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import type { TrackerRow } from "../../modules/tracking/repositories/tracker-row";
import type { OrderFacts } from "../orders/load-order";
import { announcementKey } from "../orders/shipped-effect";

const STALE_AFTER_MS = 7 * 24 * 3_600_000;

/** Why a customer is not to be told after all; null when it still holds. */
export function whyNotTell(
  row: OutboxRow & { kind: "notify" },
  order: OrderFacts,
  trackers: TrackerRow[],
  options: ResolvedOptions,
  now: Date,
): string | null {
  const { kind } = row.payload;
  if (!options.notifications[kind]) {
    return "switched_off";
  }
  if (!order.email) {
    return "no_address";
  }
  if (order.canceled_at !== null || order.status === "canceled") {
    return "order_cancelled";
  }
  if (now.getTime() - row.created_at.getTime() > STALE_AFTER_MS) {
    return "too_old";
  }
  if (kind === "shipped") {
    return whyNotTellShipped(row, order, now);
  }
  return whyNotTellStatus(row, order, trackers, now);
}

function whyNotTellShipped(row: OutboxRow & { kind: "notify" }, order: OrderFacts, now: Date): string | null {
  const fulfillment = order.fulfillments.find(({ id }) => id === row.payload.fulfillment_id);
  if (fulfillment === undefined || fulfillment.canceled_at !== null) {
    return "fulfillment_cancelled";
  }
  if (fulfillment.shipped_at === null) {
    return "not_shipped";
  }
  // What is added to it later is announced when somebody asks for that, however old the shipment is.
  const isTheShipment = row.unique_key === announcementKey(fulfillment.id);
  if (isTheShipment && now.getTime() - new Date(fulfillment.shipped_at).getTime() > STALE_AFTER_MS) {
    return "too_old";
  }
  return null;
}

function whyNotTellStatus(
  row: OutboxRow & { kind: "notify" },
  order: OrderFacts,
  trackers: TrackerRow[],
  now: Date,
): string | null {
  const { kind, reason, occurred_at, local_time } = row.payload;
  const tracker = trackers.find(({ id }) => id === row.tracker_id);
  if (tracker === undefined) {
    return "package_removed";
  }
  if (isClosedByPerson(tracker, order, trackers)) {
    return "closed_by_a_person";
  }
  if (kindOf(tracker) !== kind || (kind === "exception" && tracker.reason !== reason)) {
    return NOT_TRUE_ANY_MORE;
  }
  if (
    kind === "out_for_delivery" &&
    occurred_at !== null &&
    // The vehicle drives where the package goes.
    !isSameLocalDay({ occurred_at, local_time }, tracker.destination_country, now)
  ) {
    return "another_day";
  }
  if (occurred_at !== null && now.getTime() - new Date(occurred_at).getTime() > STALE_AFTER_MS) {
    return "too_old";
  }
  return null;
}

/** Whether somebody else than we ended the shipment; a package added after that may not be marked so itself. */
function isClosedByPerson(tracker: TrackerRow, order: OrderFacts, trackers: TrackerRow[]): boolean {
  const mates = trackers.filter(({ fulfillment_id }) => fulfillment_id === tracker.fulfillment_id);
  const fulfillment = order.fulfillments.find(({ id }) => id === tracker.fulfillment_id);
  return (
    mates.some(({ fulfillment_closed_by: by }) => by === "person" || by === "cancellation") ||
    (fulfillment?.delivered_at != null && mates.every(({ fulfillment_closed_by: by }) => by !== "plugin"))
  );
}
