import type { MedusaContainer } from "@medusajs/framework/types";
import { trackingService } from "../../../../src/workflows/tracking-service";

/** Asks 17TRACK about everything that is due, as the job does. */
export async function refresh(
  container: MedusaContainer,
  _input: unknown,
): Promise<{ seconds: number; changed: number }> {
  const start = performance.now();
  const changes = await trackingService(container).drainPolls();
  return { seconds: (performance.now() - start) / 1000, changed: changes.length };
}
