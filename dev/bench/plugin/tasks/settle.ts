import type { MedusaContainer } from "@medusajs/framework/types";
import { drained, drainTracking } from "../../../../src/workflows/drain";

/** Works off everything that waits, so that the next measurement has the process to itself. */
export async function settle(container: MedusaContainer, _input: unknown): Promise<{ seconds: number }> {
  const start = performance.now();
  await drained(container);
  await drainTracking(container);
  return { seconds: (performance.now() - start) / 1000 };
}
