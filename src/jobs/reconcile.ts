import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcileShipments } from "../workflows/reconcile-shipments";
import { runJob } from "../workflows/run-job";

/** Finds what was shipped, delivered or cancelled without an event reaching us. */
export default function reconcile(container: MedusaContainer): Promise<void> {
  return runJob(container, () => reconcileShipments(container));
}

export const config = { name: "medusa-plugin-17track-reconcile", schedule: "30 * * * * *" };
