import type { MedusaContainer } from "@medusajs/framework/types";
import type { MarkDeliveredPayload } from "../../modules/tracking/domain/effect";
import { deliverFulfillmentWorkflow } from "../deliver-fulfillment";
import { IN_BETWEEN_MS } from "../orders/delivery-state";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";

/**
 * Marks a fulfillment delivered in Medusa, if its packages still say so.
 *
 * @param attempt from 1; an earlier one may have ended with its process
 */
export async function markDelivered(
  container: MedusaContainer,
  orderId: string | null,
  { fulfillment_id, finish = false }: MarkDeliveredPayload,
  attempt = 1,
): Promise<EffectResult> {
  if (orderId === null) {
    return { outcome: "no_order" };
  }
  const trackers = (await trackingService(container).readTimelines({ fulfillment_id })).filter(
    ({ direction }) => direction === "outbound",
  );
  // We close a fulfillment first, and open it again when delivering fails: one closed by us was left by a process
  // that died.
  const resumed = attempt > 1 && trackers.some(({ fulfillment_closed_by: by }) => by === "plugin");
  const begun = resumed || finish;
  if (!begun && trackers.some(({ fulfillment_closed_by: by }) => by === "person")) {
    return { outcome: "delivered_by_a_person" };
  }
  const { result } = await deliverFulfillmentWorkflow(container).run({
    input: { order_id: orderId, fulfillment_id, resumed, only_arrived: !begun, only_begun: finish },
  });
  if (result.todo === "wait") {
    return { later_ms: IN_BETWEEN_MS, reason: "Somebody may be marking it delivered just now." };
  }
  return { outcome: result.todo === "nothing" ? result.outcome : result.todo };
}
