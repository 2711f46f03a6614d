import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../../workflows/drain";
import { requestDeliveryInstructionsWorkflow } from "../../../../../workflows/request-delivery-instructions";
import { setDeliveryInstructionsWorkflow } from "../../../../../workflows/set-delivery-instructions";
import type { StoreCustomerMessagesResponse } from "../../../../http-types";
import { requireOrder } from "../../../order-access";
import { sendCustomerMessages } from "../../../send-customer-messages";
import type { DeliveryInstructionsBody } from "../../../validators";

/**
 * POST /store/orders/:id/delivery-instructions takes what the signed-in customer would like the carrier to do. From
 * whoever only holds the order's token it waits until it is confirmed by a mail to the order's own address.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<DeliveryInstructionsBody>,
  res: MedusaResponse<StoreCustomerMessagesResponse>,
): Promise<void> {
  const { order_id, access } = await requireOrder(req);
  const { text } = req.validatedBody;
  if (access === "owner") {
    const customer_id = req.auth_context.actor_id;
    await setDeliveryInstructionsWorkflow(req.scope).run({ input: { order_id, text, customer_id } });
  } else {
    await requestDeliveryInstructionsWorkflow(req.scope).run({ input: { order_id, text } });
  }
  startDrain(req.scope);
  await sendCustomerMessages(req, res, { order_id, access });
}
