import type { MedusaContainer } from "@medusajs/framework/types";
import { startDrain } from "../workflows/drain";
import { runJob } from "../workflows/run-job";

/** Asks providers about packages that are due. */
export default function poll(container: MedusaContainer): Promise<void> {
  return runJob(container, async (service) => {
    await service.drainPolls();
    startDrain(container);
  });
}

export const config = { name: "medusa-plugin-17track-poll", schedule: "*/30 * * * * *" };
