import type { OrderOptions, PlacedOrder } from "../../../dev/shop/place-order";
import type { AdminShipOrder, AdminTracker } from "../../../src/api/http-types";
import type { Story } from "./story";

export const UPS_NUMBER = "1Z999AA10123456784";
export const SECOND_UPS_NUMBER = "1Z999AA10123456793";
export const UPS = "100002";

export interface Shipped {
  order: PlacedOrder;
  trackers: AdminTracker[];
  /** The first of them. */
  tracker: AdminTracker;
  fulfillment_id: string;
}

/** A paid order that has just been shipped, its packages registered and the customer told; one UPS package by default. */
export async function shipped(
  story: Story,
  {
    trackers = [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    placed,
    ...input
  }: Partial<AdminShipOrder> & { placed?: OrderOptions } = {},
): Promise<Shipped> {
  const order = await story.order(placed);
  const answer = await story.ship(order.id, { trackers, ...input });
  const [tracker] = answer.trackers;
  if (tracker === undefined) {
    throw new Error("Nothing was shipped.");
  }
  await story.quiet();
  return { order, trackers: answer.trackers, tracker, fulfillment_id: answer.fulfillment_id };
}
