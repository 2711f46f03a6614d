import type { MedusaContainer } from "@medusajs/framework/types";
import { drainTracking } from "../workflows/drain";
import { runJob } from "../workflows/run-job";

/** Works the inbox off, detects deliveries and runs effects: whatever a process left behind, the next tick finishes. */
export default function drain(container: MedusaContainer): Promise<void> {
  return runJob(container, () => drainTracking(container));
}

export const config = { name: "medusa-plugin-17track-drain", schedule: "*/5 * * * * *" };
