import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { startDrain } from "../../../../../../workflows/drain";
import { trackingService } from "../../../../../../workflows/tracking-service";

/** POST /admin/tracking/failures/:id/retry puts what gave up back to work. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  if (!(await trackingService(req.scope).retryFailure(id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nothing that gave up has the id: ${id}`);
  }
  startDrain(req.scope);
  res.json({ id, retried: true });
}
