import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PlannedTracker } from "../orders/plan-shipment";
import { trackingService } from "../tracking-service";

export interface AddTrackersStepInput {
  fulfillment_id: string;
  trackers: PlannedTracker[];
  /** Null while the fulfillment is not shipped: until then nothing is registered. */
  shipped_at: Date | null;
}

/** Enters trackers of a fulfillment. Failing later, the workflow takes them out again. */
export const addTrackersStep = createStep(
  "tracking-add-trackers",
  async ({ fulfillment_id, trackers, shipped_at }: AddTrackersStepInput, { container }) => {
    const { created, revived } = await trackingService(container).addTrackers(
      trackers.map((tracker) => ({
        ...tracker,
        order_placed_at: tracker.order_placed_at === null ? null : new Date(tracker.order_placed_at),
        fulfillment_id,
        shipped_at: shipped_at === null ? null : new Date(shipped_at),
        on_label: false,
      })),
      { revive_removed: true },
    );
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, { made: ids.filter((id) => !revived.includes(id)), revived });
  },
  async (undo, { container }) => {
    if (undo !== undefined) {
      await trackingService(container).forgetTrackers(undo.made);
      await trackingService(container).removeTrackers(undo.revived);
    }
  },
);
