import type { MedusaContainer } from "@medusajs/framework/types";
import { TRACKING_MODULE } from "../modules/tracking";
import type TrackingModuleService from "../modules/tracking/service";

/** The tracking module's service. */
export function trackingService(container: MedusaContainer): TrackingModuleService {
  return container.resolve<TrackingModuleService>(TRACKING_MODULE);
}
