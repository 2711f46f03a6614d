import type { MedusaContainer } from "@medusajs/framework/types";
import type { MarkDeliveredPayload } from "../../modules/tracking/domain/effect";
import { deliverFulfillmentWorkflow } from "../deliver-fulfillment";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";

/** Marks a fulfillment delivered in Medusa, if its packages still say so. */
export async function markDelivered(
  container: MedusaContainer,
  orderId: string | null,
  { fulfillment_id }: MarkDeliveredPayload,
): Promise<EffectResult> {
  if (orderId === null) {
    return { outcome: "no_order" };
  }
  const trackers = (await trackingService(container).readTimelines({ order_id: orderId })).filter(
    (tracker) => tracker.fulfillment_id === fulfillment_id && tracker.direction === "outbound",
  );
  if (trackers.length === 0 || trackers.some(({ status }) => status !== "delivered")) {
    return { outcome: "not_delivered_any_more" };
  }
  if (trackers.some(({ fulfillment_closed_by }) => fulfillment_closed_by === "person")) {
    return { outcome: "delivered_by_a_person" };
  }
  // We close a fulfillment first, and open it again when delivering fails: one closed by us was left by a process
  // that died.
  const resumed = trackers.some(({ fulfillment_closed_by }) => fulfillment_closed_by === "plugin");
  const { result } = await deliverFulfillmentWorkflow(container).run({
    input: { order_id: orderId, fulfillment_id, resumed },
  });
  return { outcome: result.todo === "nothing" ? result.outcome : result.todo };
}
