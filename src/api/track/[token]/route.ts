import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readVersionByToken } from "../../../workflows/orders/read-timeline-versions";
import { sendLookupPage } from "../send-lookup-page";
import { sendOrderPage } from "../send-order-page";
import { sendUnavailable } from "../send-unavailable";

/**
 * GET /track/:token: the customer's page of an order, as HTML that needs no script.
 * A token that is unknown, ended, revoked or malformed gets one and the same page, on which an order can be looked up.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  try {
    const seen = await readVersionByToken(req.scope, req.params.token ?? "");
    if (seen === null) {
      sendLookupPage(req, res, 404, { reason: "link_ended" });
    } else {
      await sendOrderPage(req, res, seen);
    }
  } catch (error) {
    sendUnavailable(req, res, error);
  }
}
