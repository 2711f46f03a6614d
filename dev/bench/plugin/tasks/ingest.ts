import type { MedusaContainer } from "@medusajs/framework/types";
import { trackingService } from "../../../../src/workflows/tracking-service";
import { updateOf } from "./updates";

export interface IngestInput {
  /** Batches, each one transaction. */
  batches: string[][];
  scans: number;
  later: number;
}

/** Takes updates in, batch after batch; seconds for each. */
export async function ingest(
  container: MedusaContainer,
  { batches, scans, later }: IngestInput,
): Promise<{ seconds: number[] }> {
  const service = trackingService(container);
  const work = batches.map((numbers) => numbers.map((number) => updateOf(number, scans, later)));
  const seconds: number[] = [];
  for (const updates of work) {
    const start = performance.now();
    await service.ingest("17track", updates);
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds };
}
