import type { MedusaContainer } from "@medusajs/framework/types";
import { trackingService } from "../../workflows/tracking-service";
import type { AdminOrderTrackersResponse } from "../http-types";
import { presentAdminTrackers } from "./admin-tracker";

/** The packages of a fulfillment after shipping it or adding to it. */
export async function presentFulfillment(
  container: MedusaContainer,
  { fulfillment_id, warnings }: { fulfillment_id: string; warnings: string[] },
): Promise<AdminOrderTrackersResponse> {
  const service = trackingService(container);
  const rows = await service.readTimelines({ fulfillment_id });
  return { trackers: await presentAdminTrackers(service, rows), fulfillment_id, warnings };
}
