import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { rateDeliveryWorkflow } from "../../../../../workflows/rate-delivery";
import type { StoreCustomerMessagesResponse } from "../../../../http-types";
import { requireOrder } from "../../../order-access";
import { sendCustomerMessages } from "../../../send-customer-messages";
import type { RatingBody } from "../../../validators";

/** POST /store/orders/:id/rating rates the delivery of an order that has arrived, or changes its rating. */
export async function POST(
  req: AuthenticatedMedusaRequest<RatingBody>,
  res: MedusaResponse<StoreCustomerMessagesResponse>,
): Promise<void> {
  const { order_id, access } = await requireOrder(req);
  await rateDeliveryWorkflow(req.scope).run({ input: { ...req.validatedBody, order_id, given_by: access } });
  startDrain(req.scope);
  await sendCustomerMessages(req, res, { order_id, access });
}
