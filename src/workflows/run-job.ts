import type { MedusaContainer } from "@medusajs/framework/types";
import type TrackingModuleService from "../modules/tracking/service";
import { trackingService } from "./tracking-service";

/** Runs a job's work, unless jobs are held (see the option `jobs`). */
export async function runJob(
  container: MedusaContainer,
  work: (service: TrackingModuleService) => Promise<unknown>,
): Promise<void> {
  const service = trackingService(container);
  if (service.options.jobs) {
    await work(service);
  }
}
