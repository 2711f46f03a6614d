import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NotReceivedInput } from "./inputs";
import { reportNotReceivedStep } from "./steps/report-not-received";

/** Notes that a customer does not have a package that is said to be delivered: it then needs a person. */
export const reportNotReceivedWorkflow = createWorkflow(
  "tracking-report-not-received-workflow",
  (input: NotReceivedInput) => new WorkflowResponse(reportNotReceivedStep(input)),
);
