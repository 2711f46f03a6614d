import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type RecordEventInput, recordEventStep } from "./steps/record-event";

/** Records an event by hand. Its status stays until a carrier scan with a later time. */
export const recordTrackingEventWorkflow = createWorkflow(
  "tracking-record-tracking-event",
  (input: RecordEventInput) => new WorkflowResponse(recordEventStep(input)),
);
