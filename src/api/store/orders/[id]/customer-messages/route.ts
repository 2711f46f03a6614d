import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreCustomerMessagesResponse } from "../../../../http-types";
import { requireAccess } from "../../../order-access";
import { sendCustomerMessages } from "../../../send-customer-messages";

/**
 * GET /store/orders/:id/customer-messages tells the signed-in customer, or whoever holds the order's token, what may be
 * said of the order and whether it was. The words are told to the signed-in customer only.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCustomerMessagesResponse>,
): Promise<void> {
  const orderId = req.params.id ?? "";
  await sendCustomerMessages(req, res, orderId, await requireAccess(req, orderId));
}
