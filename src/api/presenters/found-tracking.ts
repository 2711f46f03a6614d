import type { MedusaContainer } from "@medusajs/framework/types";
import type { LookupSessionRow } from "../../modules/tracking/repositories/lookup-session-repository";
import { isCancelled, isMoreToShip } from "../../workflows/orders/order-state";
import type { TimelineOrder } from "../../workflows/orders/read-timeline-order";
import { readTimelineOrder } from "../../workflows/orders/read-timeline-order";
import { trackingService } from "../../workflows/tracking-service";
import type { FoundTracking } from "../http-types";
import { deliveryStatusOf } from "./order-delivery-status";
import { milestonesOf } from "./order-milestones";
import { presentTimeline, readOrderTimeline } from "./order-tracking";
import { presentJourney } from "./package-journey";
import { redactionFor } from "./redaction-for";

/** What a look-up found, with the order behind it, if there is one to show: it says language and sales channel. */
export interface Found {
  tracking: FoundTracking;
  order: TimelineOrder | null;
}

/** What a look-up session shows; null when it is not there any more. */
export async function presentFound(
  container: MedusaContainer,
  { view, subject_id }: Pick<LookupSessionRow, "view" | "subject_id">,
): Promise<Found | null> {
  switch (view) {
    case "full":
      return presentFull(container, subject_id);
    case "reduced":
      return presentReduced(container, subject_id);
    case "package":
      return presentPackage(container, subject_id);
  }
}

async function presentFull(container: MedusaContainer, orderId: string): Promise<Found | null> {
  const timeline = await readOrderTimeline(container, orderId);
  return (
    timeline && {
      tracking: { view: "full", ...presentTimeline(trackingService(container), timeline, "link") },
      order: timeline.order,
    }
  );
}

/** How far it has come and where it is; not what is inside, nor the numbers that carriers tell more for. */
async function presentReduced(container: MedusaContainer, orderId: string): Promise<Found | null> {
  const service = trackingService(container);
  const [order, rows] = await Promise.all([
    readTimelineOrder(container, orderId),
    service.readJourneys({ order_id: orderId }),
  ]);
  const about = { redaction: redactionFor(order, rows), is_cancelled: order !== null && isCancelled(order) };
  return (
    order && {
      tracking: {
        view: "reduced",
        order: {
          display_id: order.display_id,
          custom_display_id: order.custom_display_id,
          status: deliveryStatusOf(order, rows),
          more_to_ship: isMoreToShip(order, rows),
          milestones: milestonesOf(order, rows).map(({ key, at }) => ({ key, at: at?.slice(0, 10) ?? null })),
        },
        packages: rows
          .filter(({ shipped_at }) => shipped_at !== null)
          .map((row) => presentJourney(service, row, about)),
      },
      order,
    }
  );
}

async function presentPackage(container: MedusaContainer, trackerId: string): Promise<Found | null> {
  const service = trackingService(container);
  const [row] = await service.readJourneys({ tracker_id: trackerId });
  // Read for what must not be shown of it; nobody's is read like somebody's, so that it takes as long.
  const order = await readTimelineOrder(container, row?.order_id ?? "");
  if (row === undefined || row.shipped_at === null) {
    return null;
  }
  const about = { redaction: redactionFor(order, [row]), is_cancelled: order !== null && isCancelled(order) };
  return {
    tracking: {
      view: "package",
      package: {
        tracking_number: row.tracking_number,
        ...presentJourney(service, row, about),
      },
    },
    order: null,
  };
}
