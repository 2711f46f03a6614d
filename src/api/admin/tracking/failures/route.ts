import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import type { AdminTrackingFailuresResponse } from "../../../http-types";
import type { FailuresQuery } from "../../validators";

/** GET /admin/tracking/failures lists webhooks and effects that gave up and need a human, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTrackingFailuresResponse>,
): Promise<void> {
  const page = req.validatedQuery as FailuresQuery;
  const { failures, count } = await trackingService(req.scope).findFailures(page);
  res.json({
    failures: failures.map((failure) => ({ ...failure, created_at: failure.created_at.toISOString() })),
    count,
    ...page,
  });
}
