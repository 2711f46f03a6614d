import type { MedusaContainer } from "@medusajs/framework/types";
import { trackingService } from "../../workflows/tracking-service";
import type { AdminOrderTrackersResponse } from "../http-types";
import { presentAdminTrackers } from "./admin-tracker";

/** The packages of a fulfillment after shipping it or adding to it. */
export async function presentFulfillment(
  container: MedusaContainer,
  orderId: string,
  { fulfillment_id, warnings }: { fulfillment_id: string; warnings: string[] },
): Promise<AdminOrderTrackersResponse> {
  const service = trackingService(container);
  const rows = await service.readTimelines({ order_id: orderId });
  const own = rows.filter((row) => row.fulfillment_id === fulfillment_id);
  return { trackers: await presentAdminTrackers(service, own), fulfillment_id, warnings };
}
