import type { MedusaContainer } from "@medusajs/framework/types";
import type { SyncFulfillmentPayload } from "../../modules/tracking/domain/effect";
import { syncOrderTrackingWorkflow } from "../sync-order-tracking";
import type { EffectResult } from "./effect-result";

/** Brings trackers in line with a fulfillment that changed without telling us. */
export async function syncFulfillment(
  container: MedusaContainer,
  orderId: string | null,
  { fulfillment_id }: SyncFulfillmentPayload,
): Promise<EffectResult> {
  if (orderId === null) {
    return { outcome: "no_order" };
  }
  await syncOrderTrackingWorkflow(container).run({
    input: { order_id: orderId, fulfillment_ids: [fulfillment_id], leave_past: true, event_may_come: true },
  });
  return { outcome: "synced" };
}
