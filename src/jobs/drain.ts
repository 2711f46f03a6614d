import type { MedusaContainer } from "@medusajs/framework/types";
import { drained, startDrain } from "../workflows/drain";
import { runJob } from "../workflows/run-job";

/** Works the inbox off, detects deliveries and runs effects: whatever a process left behind, the next tick finishes. */
export default function drain(container: MedusaContainer): Promise<void> {
  return runJob(container, async () => {
    // Joins the one that a webhook may have started: a process drains once at a time.
    startDrain(container);
    await drained(container);
  });
}

export const config = { name: "medusa-plugin-17track-drain", schedule: "*/5 * * * * *" };
