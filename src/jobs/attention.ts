import type { MedusaContainer } from "@medusajs/framework/types";
import { runJob } from "../workflows/run-job";

/** Finds packages that need a person because time went by, and follows again what a provider stopped. */
export default function checkAttention(container: MedusaContainer): Promise<void> {
  return runJob(container, async (service) => {
    await service.checkAttention();
    await service.drainRetracks();
    await service.trimParked();
  });
}

export const config = { name: "medusa-plugin-17track-attention", schedule: "0 */5 * * * *" };
