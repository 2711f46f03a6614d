import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { resolveNotReceivedStep } from "./steps/resolve-not-received";

/** Settles what a customer said of a package that did not arrive: it needs nobody any more. */
export const resolveNotReceivedWorkflow = createWorkflow(
  "tracking-resolve-not-received-workflow",
  (input: { tracker_id: string; resolved_by?: string }) =>
    new WorkflowResponse(resolveNotReceivedStep(input)),
);
