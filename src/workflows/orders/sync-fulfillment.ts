import type { MedusaContainer } from "@medusajs/framework/types";
import {
  normalizeTrackingNumber,
  trackingNumberProblem,
} from "../../modules/tracking/domain/tracking-number";
import type TrackingModuleService from "../../modules/tracking/service";
import { deliveryState } from "./delivery-state";
import type { FulfillmentFacts, OrderFacts } from "./load-order";
import { ratingEffect } from "./rating-effect";
import { announcementKey, NOT_WANTED, shippedEffect } from "./shipped-effect";
import { isOfShopsPast } from "./shops-past";
import { sharedTrackerFacts } from "./tracker-facts";
import { trackerOfLabel } from "./tracker-of-label";

/**
 * Medusa says in an event whether the customer is to be told of a shipment, and keeps it nowhere. Whoever finds the
 * shipment by itself gives that event so long to come.
 */
const EVENT_COMES_WITHIN_MS = 30_000;

/** Medusa writes both halves of a delivery within moments, or never. */
const HALF_DONE_AFTER_MS = 2 * 60_000;

export interface SyncOptions {
  direction: "outbound" | "return";
  /** Set when the shipping is announced by an event; a job that finds it later tells the customer too. */
  no_notification: boolean;
  /** Nobody has said whether the customer is to be told: an event that does may still be on its way. */
  event_may_come: boolean;
  /** What shipped before this, when the plugin first ran, is left alone unless somebody had it followed; null: nothing. */
  first_run: Date | null;
}

/**
 * Brings trackers in line with a fulfillment, however it was shipped, delivered or cancelled. Safe to repeat.
 * Runs in the order's lane.
 */
export async function syncFulfillment(
  container: MedusaContainer,
  service: TrackingModuleService,
  order: OrderFacts,
  fulfillment: FulfillmentFacts,
  options: SyncOptions,
): Promise<void> {
  if (fulfillment.canceled_at !== null) {
    await service.closeFulfillment(fulfillment.id, "cancellation");
    await service.removeTrackersOfFulfillments([fulfillment.id]);
    return;
  }
  if (fulfillment.shipped_at === null && options.direction === "outbound") {
    return;
  }
  const past = isOfShopsPast(fulfillment, options.first_run);
  if (past && !(await isFollowed(service, fulfillment.id))) {
    return;
  }
  await takeLabels(container, service, order, fulfillment, { direction: options.direction, past });
  if (fulfillment.delivered_at !== null && !(await isDeliveredByUs(service, fulfillment.id))) {
    await service.closeFulfillment(fulfillment.id, "person");
    if (options.direction === "outbound") {
      await finishDelivery(container, service, order.id, fulfillment);
    }
  }
  await askHowItWas(service, order, fulfillment, options);
  if (options.direction === "outbound") {
    const silent = options.no_notification || past || fulfillment.delivered_at !== null;
    const held = options.event_may_come ? timeLeft(fulfillment, EVENT_COMES_WITHIN_MS) : 0;
    await service.addEffects([{ ...shippedEffect(order.id, fulfillment.id, silent), hold_ms: held }]);
    if (options.no_notification) {
      await service.settleEffect(announcementKey(fulfillment.id), NOT_WANTED);
    }
  }
}

/** Milliseconds until so long after the shipping; 0 when that is over. */
function timeLeft({ shipped_at }: FulfillmentFacts, ms: number): number {
  return shipped_at === null ? 0 : Math.max(0, new Date(shipped_at).getTime() + ms - Date.now());
}

/** Whoever has delivered it. */
async function askHowItWas(
  service: TrackingModuleService,
  order: OrderFacts,
  { delivered_at }: FulfillmentFacts,
  { direction }: SyncOptions,
): Promise<void> {
  const { enabled, ask_after_days } = service.options.ratings;
  if (!enabled || direction === "return" || delivered_at === null) {
    return;
  }
  const effect = ratingEffect(order.id, new Date(delivered_at), ask_after_days, new Date());
  await service.addEffects(effect === null ? [] : [effect]);
}

async function isFollowed(service: TrackingModuleService, fulfillmentId: string): Promise<boolean> {
  return (await service.listTrackers({ fulfillment_id: fulfillmentId }, { take: 1 })).length > 0;
}

/** A package that is added after we delivered a shipment is no person's word against it. */
async function isDeliveredByUs(service: TrackingModuleService, fulfillmentId: string): Promise<boolean> {
  const closed = await service.listTrackers(
    { fulfillment_id: fulfillmentId, fulfillment_closed_by: "plugin" },
    { take: 1 },
  );
  return closed.length > 0;
}

/** What a person marked delivered may be half done; Medusa gets time to do the other half itself, or to take it back. */
async function finishDelivery(
  container: MedusaContainer,
  service: TrackingModuleService,
  orderId: string,
  { id, delivered_at }: FulfillmentFacts,
): Promise<void> {
  const { todo } = await deliveryState(container, orderId, id, true);
  if (todo === "mark") {
    // Taken back since the order was read.
    await service.reopenFulfillment(id, "person");
  } else if (todo === "finish") {
    await service.addEffects([
      {
        kind: "mark_delivered",
        // One that is taken back may be begun anew.
        unique_key: `finish_delivery:${id}:${new Date(delivered_at ?? 0).getTime()}`,
        tracker_id: null,
        order_id: orderId,
        hold_ms: HALF_DONE_AFTER_MS,
        payload: { fulfillment_id: id, finish: true },
      },
    ]);
  }
}

/**
 * Makes the corrections whose process died after it had changed the label: otherwise the old number would be gone, and
 * the new one another package, of which nothing is known. One that died before that did not happen.
 */
async function finishCorrections(
  service: TrackingModuleService,
  fulfillmentId: string,
  numbers: string[],
): Promise<void> {
  for (const { id, correction_begun } of await service.findCorrectionsBegun(fulfillmentId)) {
    const { correction, announce } = correction_begun;
    const { tracking_number } = correction;
    const mates = await service.listTrackers({ fulfillment_id: fulfillmentId, tracking_number }, { take: 1 });
    if (numbers.includes(tracking_number) && mates.every(({ removed_at }) => removed_at !== null)) {
      await service.correctTracker(id, correction, { announce });
    } else {
      await service.forgetCorrection(id);
    }
  }
}

/**
 * Follows the numbers on a fulfillment's labels, and stops following those that are gone from them. Of the shop's past
 * only a number is taken that comes for another: beside one that was added by hand stand those of the first shipping.
 */
async function takeLabels(
  container: MedusaContainer,
  service: TrackingModuleService,
  order: OrderFacts,
  fulfillment: FulfillmentFacts,
  { direction, past }: { direction: "outbound" | "return"; past: boolean },
): Promise<void> {
  const shippedAt = new Date(fulfillment.shipped_at ?? fulfillment.created_at);
  const numbers = [
    ...new Set(fulfillment.labels.map(({ tracking_number }) => normalizeTrackingNumber(tracking_number))),
  ];
  await finishCorrections(service, fulfillment.id, numbers);
  const known = (await service.listTrackers({ fulfillment_id: fulfillment.id }, { take: 1000 })).filter(
    ({ removed_at }) => removed_at === null,
  );
  const vanished = known.filter(
    ({ on_label, tracking_number }) => on_label && !numbers.includes(tracking_number),
  );
  if (vanished.length > 0) {
    await service.removeTrackers(vanished.map(({ id }) => id));
  }
  const usable = numbers.filter((number) => trackingNumberProblem(number) === null);
  const missing = usable.filter((number) => !known.some(({ tracking_number }) => tracking_number === number));
  if (missing.length > 0 && (!past || vanished.length > 0)) {
    const shared = await sharedTrackerFacts(container, order, direction, fulfillment);
    const trackers = missing.map((tracking_number) => ({
      ...trackerOfLabel(service.providers, shared, fulfillment, tracking_number),
      fulfillment_id: fulfillment.id,
      shipped_at: shippedAt,
      on_label: true,
    }));
    await service.addTrackers(trackers, { revive_removed: false });
  }
  await service.markShipped(fulfillment.id, shippedAt);
  await service.markOnLabel(fulfillment.id, usable);
}
