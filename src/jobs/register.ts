import type { MedusaContainer } from "@medusajs/framework/types";
import { runJob } from "../workflows/run-job";

/** Registers packages that wait for it. */
export default function register(container: MedusaContainer): Promise<void> {
  return runJob(container, (service) => service.drainRegistrations());
}

export const config = { name: "medusa-plugin-17track-register", schedule: "*/20 * * * * *" };
