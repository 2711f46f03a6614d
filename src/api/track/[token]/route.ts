import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readVersionByToken } from "../../../workflows/orders/read-timeline-versions";
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
    const seen = await readVersionByToken(req.scope, req.params.token ?? "");
    const page = seen && (await renderOrderPage(req, seen));
    if (page === null) {
      sendLookupPage(req, res, 404, { reason: "link_ended" });
    } else {
      sendPage(req, res, 200, page);
    }
  } catch (error) {
    sendUnavailable(req, res, error);
  }
}
