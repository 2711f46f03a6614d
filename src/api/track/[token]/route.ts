import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { orderOfPage } from "../order-of-page";
import { renderOrderPage } from "../order-page";
import { sendLookupPage } from "../send-lookup-page";
import { sendPage } from "../send-page";
import { sendUnavailable } from "../send-unavailable";

/**
 * GET /track/:token: the customer's page of an order, as HTML that needs no script.
 * A token that is unknown, ended, revoked or malformed gets one and the same page, on which an order can be looked up.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  try {
    const orderId = await orderOfPage(req);
    const html = orderId === null ? null : await renderOrderPage(req, orderId);
    if (html === null) {
      sendLookupPage(req, res, 404, { reason: "link_ended" });
    } else {
      sendPage(req, res, 200, html);
    }
  } catch (error) {
    sendUnavailable(req, res, error);
  }
}
