import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import type { ShipmentInput } from "./inputs";
import { madeFor } from "./orders/adopt-fulfillments";
import { addTrackersStep } from "./steps/add-trackers";
import { enterOrderLaneStep } from "./steps/enter-order-lane";
import { keepQuietStep } from "./steps/keep-quiet";
import { leaveOrderLaneStep } from "./steps/leave-order-lane";
import { noteShippedStep } from "./steps/note-shipped";
import { planLabelsStep } from "./steps/plan-labels";
import { planShipmentStep } from "./steps/plan-shipment";

export type ShipOrderInput = ShipmentInput & { order_id: string; created_by?: string };

/**
 * Ships an order: uses its open fulfillment or creates one, enters the trackers, and tells Medusa that it is shipped.
 * Runs alone on its order over all processes. If any part fails, nothing is done; the same call twice ships once.
 *
 * Answers with the fulfillment's id and warnings in sentences. Throws a `MedusaError` that says what to mend.
 */
export const shipOrderWorkflow = createWorkflow("tracking-ship-order", (input: ShipOrderInput) => {
  const lane = enterOrderLaneStep({ order_id: input.order_id });
  acquireLockStep({ key: input.order_id, timeout: 10, ttl: 30 });
  const plan = planShipmentStep(input);

  const created = when({ plan }, ({ plan }) => !plan.shipped_already && plan.fulfillment_id === null).then(
    () => {
      const data = transform({ plan, input }, ({ plan, input }) => ({
        order_id: plan.order_id,
        items: plan.create_items,
        created_by: input.created_by,
        no_notification: true,
        metadata: madeFor(plan.order_id, input.items === undefined ? "everything_left" : "named_items"),
        ...(plan.location_id === null ? {} : { location_id: plan.location_id }),
        ...(plan.shipping_option_id === null ? {} : { shipping_option_id: plan.shipping_option_id }),
      }));
      return createOrderFulfillmentWorkflow.runAsStep({ input: data });
    },
  );
  const fulfillmentId = transform({ plan, created }, ({ plan, created }) => {
    const id = plan.fulfillment_id ?? (created as { id: string } | undefined)?.id;
    if (id === undefined) {
      throw new Error("The fulfillment was created without an id.");
    }
    return id;
  });

  const labelled = when({ plan }, ({ plan }) => !plan.shipped_already).then(() => {
    const labelled = planLabelsStep({ plan, fulfillment_id: fulfillmentId });
    addTrackersStep(
      transform({ labelled, fulfillmentId }, ({ labelled, fulfillmentId }) => ({
        fulfillment_id: fulfillmentId,
        trackers: labelled.trackers,
        shipped_at: null,
      })),
    );
    return labelled;
  });
  when({ plan, input }, ({ plan, input }) => !plan.shipped_already && input.no_notification === true).then(
    () => {
      keepQuietStep({ order_id: input.order_id, fulfillment_id: fulfillmentId });
    },
  );
  when({ plan }, ({ plan }) => !plan.shipped_already).then(() => {
    const shipment = transform(
      { plan, labelled, fulfillmentId, input },
      ({ plan, labelled, fulfillmentId, input }) => ({
        order_id: plan.order_id,
        fulfillment_id: fulfillmentId,
        items: [],
        labels: labelled?.labels ?? [],
        created_by: input.created_by,
        no_notification: input.no_notification ?? false,
      }),
    );
    createOrderShipmentWorkflow.runAsStep({ input: shipment });
  });
  // Also when it is shipped already: whoever shipped it may have died before they noted it.
  noteShippedStep(
    transform({ labelled, fulfillmentId, input }, ({ labelled, fulfillmentId, input }) => ({
      order_id: input.order_id,
      fulfillment_id: fulfillmentId,
      tracking_numbers: (labelled?.trackers ?? []).map(({ tracking_number }) => tracking_number),
      no_notification: input.no_notification ?? false,
    })),
  );

  releaseLockStep({ key: input.order_id });
  leaveOrderLaneStep(lane);
  return new WorkflowResponse(
    transform({ plan, labelled, fulfillmentId }, ({ plan, labelled, fulfillmentId }) => ({
      fulfillment_id: fulfillmentId,
      warnings: [...(labelled?.warnings ?? []), ...plan.warnings],
    })),
  );
});
