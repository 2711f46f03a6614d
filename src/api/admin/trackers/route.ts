import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../workflows/tracking-service";
import type { AdminTrackersResponse } from "../../http-types";
import { presentAdminTrackers } from "../../presenters/admin-tracker";
import type { ListTrackersQuery, SORTABLE } from "../validators";

/** GET /admin/trackers lists live packages, the newest first unless `order` says otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackersResponse>,
): Promise<void> {
  const { order, offset, limit, fields: _, ...filters } = req.validatedQuery as ListTrackersQuery;
  const service = trackingService(req.scope);
  const { trackers, count, count_is_estimate } = await service.listTrackerRows({
    ...filters,
    order_by: order.replace("-", "") as (typeof SORTABLE)[number],
    descending: order.startsWith("-"),
    offset,
    limit,
  });
  const rows = await service.withItems(trackers);
  res.json({ trackers: await presentAdminTrackers(service, rows), count, count_is_estimate, offset, limit });
}
