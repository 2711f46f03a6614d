import type { AdminTracker } from "../../api/http-types";
import type { OrderFacts } from "./order-facts";

const UNDER_WAY_MS = 5_000;
const SHIPPED_MS = 15_000;

/** Statuses after which no news is awaited at the screen. */
function isSettled({ status, reason }: AdminTracker): boolean {
  return (
    status === "delivered" ||
    (status === "exception" && ["returned", "lost", "destroyed"].includes(reason ?? ""))
  );
}

/** Milliseconds until the packages are asked for again; false when nothing is awaited. */
export function trackersInterval(trackers: readonly AdminTracker[] | undefined): number | false {
  if (!trackers) {
    return false;
  }
  if (trackers.some((each) => !isSettled(each))) {
    return UNDER_WAY_MS;
  }
  return trackers.length > 0 ? SHIPPED_MS : false;
}

/**
 * Whether an order's own record still lags behind its packages: all have arrived, and the shop marks the
 * fulfillment as delivered a moment later.
 */
export function awaitsDelivery(
  order: OrderFacts | undefined,
  trackers: readonly AdminTracker[] | undefined,
): boolean {
  if (!order || !trackers) {
    return false;
  }
  return order.fulfillments.some(({ id, delivered_at, canceled_at }) => {
    const packages = trackers.filter((each) => each.fulfillment_id === id && each.direction === "outbound");
    return (
      delivered_at === null &&
      canceled_at === null &&
      packages.length > 0 &&
      packages.every(({ status }) => status === "delivered")
    );
  });
}

/** Changes when an order's fulfillments move on; the rest of the page must then be renewed. */
export function progressOf(order: OrderFacts | undefined): string {
  return (order?.fulfillments ?? [])
    .map(
      ({ id, shipped_at, delivered_at, canceled_at }) =>
        `${id}:${!!shipped_at}${!!delivered_at}${!!canceled_at}`,
    )
    .sort()
    .join(" ");
}
