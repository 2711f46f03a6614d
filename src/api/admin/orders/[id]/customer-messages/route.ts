import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadOrder } from "../../../../../workflows/orders/load-order";
import { trackingService } from "../../../../../workflows/tracking-service";
import type { AdminCustomerMessagesResponse } from "../../../../http-types";
import { presentAdminCustomerMessages } from "../../../../presenters/customer-messages";

/** GET /admin/orders/:id/customer-messages answers with what the customer said: instructions, rating, reports. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCustomerMessagesResponse>,
): Promise<void> {
  const { id } = await loadOrder(req.scope, req.params.id ?? "");
  const said = await trackingService(req.scope).readCustomerMessages(id);
  res.json({ customer_messages: presentAdminCustomerMessages(said) });
}
