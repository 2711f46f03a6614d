import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StoreCustomerMessagesResponse } from "../../../../http-types";
import { requireOrder } from "../../../order-access";
import { sendCustomerMessages } from "../../../send-customer-messages";

/**
 * GET /store/orders/:id/customer-messages tells the signed-in customer, or whoever holds the order's token, what may be
 * said of the order and whether it was. The words are told to the signed-in customer only.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCustomerMessagesResponse>,
): Promise<void> {
  await sendCustomerMessages(req, res, await requireOrder(req));
}
