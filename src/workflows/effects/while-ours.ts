import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import { trackingService } from "../tracking-service";

/**
 * Works on an effect that was claimed, and keeps its lease meanwhile, so that nobody else does it too. One that waited
 * for its turn so long that its lease is over, and that somebody else has taken, is left to them.
 */
export async function whileOurs(
  container: MedusaContainer,
  row: OutboxRow,
  work: () => Promise<void>,
): Promise<void> {
  const service = trackingService(container);
  if (!(await service.keepEffect(row))) {
    return;
  }
  const renewal = setInterval(
    () => {
      service.keepEffect(row).catch((error: Error) => {
        const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
        logger.warn(`tracking: the lease of effect ${row.id} could not be renewed: ${error.message}`);
      });
    },
    (service.options.lease_seconds * 1000) / 3,
  );
  try {
    await work();
  } finally {
    clearInterval(renewal);
  }
}
