import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refusal } from "../customer-messages/refusals";
import { trackingService } from "../tracking-service";

/** A person has settled what a customer said of a package. */
export const resolveNotReceivedStep = createStep(
  "tracking-resolve-not-received",
  async ({ tracker_id, resolved_by }: { tracker_id: string; resolved_by?: string }, { container }) => {
    const by = { tracker_id, resolved_by: resolved_by ?? null };
    if ((await trackingService(container).resolveNotReceived(by)) === "unknown") {
      throw refusal("report_unknown");
    }
    return new StepResponse({ tracker_id });
  },
);
