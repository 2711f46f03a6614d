import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CustomerRefusal } from "../../modules/tracking/domain/customer-refusals";
import { readMessage } from "../customer-messages/read-texts";
import { refusal } from "../customer-messages/refusals";
import type { NotReceivedInput } from "../inputs";
import { trackingService } from "../tracking-service";

const WHY_NOT = {
  unknown: "package_unknown",
  not_delivered: "package_not_delivered",
  too_many: "report_too_many",
} as const satisfies Record<string, CustomerRefusal>;

/** Notes that a customer does not have a package that is said to be delivered. */
export const reportNotReceivedStep = createStep(
  "tracking-report-not-received",
  async ({ order_id, tracker_id, message, given_by }: NotReceivedInput, { container }) => {
    const report = { order_id, tracker_id, message: readMessage(message), given_by };
    const noted = await trackingService(container).reportNotReceived(report);
    if (typeof noted === "string") {
      throw refusal(WHY_NOT[noted]);
    }
    return new StepResponse({ id: noted.id });
  },
);
