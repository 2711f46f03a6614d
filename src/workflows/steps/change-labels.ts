import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { keepPrinted, type Label, labelsBeside } from "../orders/label";

export interface ChangeLabelsInput {
  fulfillment_id: string;
  /** Numbers whose labels go. */
  remove: string[];
  add: Label[];
}

/**
 * Keeps a fulfillment's labels in step with its trackers. Medusa replaces the whole list at every update, so the
 * labels that stay are written again. Failing later, the workflow puts the old list back.
 */
export const changeLabelsStep = createStep(
  "tracking-change-labels",
  async ({ fulfillment_id, remove, add }: ChangeLabelsInput, { container }) => {
    const before = await readLabels(container, fulfillment_id);
    const kept = labelsBeside([...remove, ...add.map(({ tracking_number }) => tracking_number)], before);
    const printed = add.map((label) => keepPrinted(label, before));
    await writeLabels(container, fulfillment_id, [...kept, ...printed]);
    return new StepResponse(undefined, { fulfillment_id, before });
  },
  async (undo, { container }) => {
    if (undo) {
      await writeLabels(container, undo.fulfillment_id, undo.before);
    }
  },
);

async function readLabels(container: MedusaContainer, fulfillmentId: string): Promise<Label[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "labels.*"],
    filters: { id: fulfillmentId },
  });
  const [fulfillment] = data as unknown as { labels?: Label[] }[];
  if (fulfillment === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Fulfillment with id: ${fulfillmentId} was not found`);
  }
  return (fulfillment.labels ?? []).map(({ tracking_number, tracking_url, label_url }) => ({
    tracking_number,
    tracking_url,
    label_url,
  }));
}

async function writeLabels(
  container: MedusaContainer,
  fulfillmentId: string,
  labels: Label[],
): Promise<void> {
  // The workflow's type leaves the labels out; the Fulfillment module takes them.
  const input: { id: string; labels: Label[] } = { id: fulfillmentId, labels };
  await updateFulfillmentWorkflow(container).run({ input });
}
