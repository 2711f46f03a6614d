import type { OrderTracking, Tracker } from "../types";
import type { ViewContext } from "./context";
import type { IconName } from "./situation-look";
import { standingOf } from "./standing";

const STEP_KEYS = ["ordered", "shipped", "in_transit", "out_for_delivery", "delivered"] as const;
export type StepKey = (typeof STEP_KEYS)[number];

export interface StepContent {
  key: StepKey;
  label: string;
  icon: IconName;
  state: "done" | "current" | "ahead";
}

const ICONS: Record<StepKey, IconName> = {
  ordered: "ordered",
  shipped: "packed",
  in_transit: "moving",
  out_for_delivery: "today",
  delivered: "delivered",
};

const [ORDERED, SHIPPED, IN_TRANSIT, OUT_FOR_DELIVERY, DELIVERED] = [0, 1, 2, 3, 4];

const STAGE_OF_STATUS: Record<Tracker["status"], number | null> = {
  pending: SHIPPED,
  info_received: SHIPPED,
  in_transit: IN_TRANSIT,
  out_for_delivery: OUT_FOR_DELIVERY,
  available_for_pickup: OUT_FOR_DELIVERY,
  failed_attempt: OUT_FOR_DELIVERY,
  delivered: DELIVERED,
  // Trouble and silence say nothing about how far it had come.
  exception: null,
  expired: null,
};

/**
 * The step bar of an order, which has come as far as the package that is farthest behind. Null when it is cancelled, or
 * came back.
 */
export function stepsOf(tracking: OrderTracking, context: ViewContext): StepContent[] | null {
  const standing = standingOf(tracking);
  if (standing === "cancelled" || standing === "returned") {
    return null;
  }
  const { steps } = context.language.texts;
  const outbound = tracking.trackers.filter(({ direction }) => direction === "outbound");
  const current = currentStage(standing, outbound);
  const waits =
    current === OUT_FOR_DELIVERY && outbound.some(({ status }) => status === "available_for_pickup");
  return STEP_KEYS.map((key, position) => {
    const look =
      key === "out_for_delivery" && waits
        ? { label: steps.pickup, icon: "pickup" as const }
        : { label: steps[key], icon: ICONS[key] };
    return {
      key,
      ...look,
      state: position < current ? "done" : position === current ? "current" : "ahead",
    };
  });
}

function currentStage(status: OrderTracking["order"]["status"], outbound: Tracker[]): number {
  if (status === "delivered") {
    return DELIVERED;
  }
  if (outbound.length === 0) {
    return status === "pending" || status === "paid" ? ORDERED : SHIPPED;
  }
  const farthestBehind = Math.min(...outbound.map(stageOf));
  // All that was sent has arrived, but something is still to be sent.
  return farthestBehind === DELIVERED ? IN_TRANSIT : farthestBehind;
}

/** How far one package has come; in trouble, as far as its scans tell. */
function stageOf({ status, events }: Tracker): number {
  const reached = events.map((event) => (event.status === null ? null : STAGE_OF_STATUS[event.status]) ?? 0);
  // Trouble begins after the carrier has it.
  const least = status === "exception" ? IN_TRANSIT : SHIPPED;
  return STAGE_OF_STATUS[status] ?? Math.min(Math.max(least, ...reached), OUT_FOR_DELIVERY);
}
