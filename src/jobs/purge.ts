import type { MedusaContainer } from "@medusajs/framework/types";
import { runJob } from "../workflows/run-job";

/** Throws away what is no longer needed. */
export default function purge(container: MedusaContainer): Promise<void> {
  return runJob(container, (service) => service.purge());
}

export const config = { name: "medusa-plugin-17track-purge", schedule: "0 17 * * * *" };
