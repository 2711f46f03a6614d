import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../workflows/tracking-service";
import type { StoreCustomerMessagesResponse } from "../http-types";
import { presentCustomerMessages } from "../presenters/customer-messages";
import { readOrderTimeline } from "../presenters/order-tracking";
import { type OpenedOrder, orderNotFound } from "./order-access";

/** Answers with what an order's customer may say and has said. Never cached: it may hold their own words. */
export async function sendCustomerMessages(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCustomerMessagesResponse>,
  { order_id, access }: OpenedOrder,
): Promise<void> {
  const service = trackingService(req.scope);
  const [timeline, said] = await Promise.all([
    readOrderTimeline(req.scope, order_id),
    service.readCustomerMessages(order_id),
  ]);
  if (timeline === null) {
    throw orderNotFound();
  }
  const is = { is_owner: access === "owner", now: new Date() };
  const customer_messages = presentCustomerMessages(service, timeline, said, is);
  res.set("Cache-Control", "private, no-store").json({ customer_messages });
}
