import type { MedusaContainer } from "@medusajs/framework/types";
import { startDrain } from "../workflows/drain";
import { runJob } from "../workflows/run-job";

/** Asks providers what changed, and fetches only that. */
export default function catchUp(container: MedusaContainer): Promise<void> {
  return runJob(container, async (service) => {
    await service.drainChanges();
    startDrain(container);
  });
}

export const config = { name: "medusa-plugin-17track-catch-up", schedule: "15 * * * * *" };
