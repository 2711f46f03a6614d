import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { reportNotReceivedWorkflow } from "../../../../../workflows/report-not-received";
import type { StoreCustomerMessagesResponse } from "../../../../http-types";
import { requireOrder } from "../../../order-access";
import { sendCustomerMessages } from "../../../send-customer-messages";
import type { NotReceivedBody } from "../../../validators";

/** POST /store/orders/:id/not-received tells the shop that a package that is said to be delivered did not arrive. */
export async function POST(
  req: AuthenticatedMedusaRequest<NotReceivedBody>,
  res: MedusaResponse<StoreCustomerMessagesResponse>,
): Promise<void> {
  const { order_id, access } = await requireOrder(req);
  await reportNotReceivedWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id, given_by: access },
  });
  startDrain(req.scope);
  await sendCustomerMessages(req, res, { order_id, access });
}
