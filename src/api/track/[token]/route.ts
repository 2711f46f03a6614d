import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { renderMessagePage } from "../../../storefront/render";
import { composeUnavailable } from "../../../storefront/view/compose";
import { trackingService } from "../../../workflows/tracking-service";
import { renderOrderPage } from "../order-page";
import { assetsOfPage, languageOf, shopOfPage } from "../page-context";
import { sendLookupPage } from "../send-lookup-page";
import { sendPage } from "../send-page";

/**
 * GET /track/:token: the customer's page of an order, as HTML that needs no script.
 * A token that is unknown, ended, revoked or malformed gets one and the same page, on which an order can be looked up.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const token = req.params.token ?? "";
  const shop = shopOfPage(req, null);
  const assets = assetsOfPage(req, shop);
  try {
    const orderId = await trackingService(req.scope).findOrderByToken(token);
    const html = orderId === null ? null : await renderOrderPage(req, orderId);
    if (html === null) {
      sendLookupPage(req, res, 404, { reason: "link_ended" });
    } else {
      sendPage(req, res, 200, html);
    }
  } catch (error) {
    reportFailure(req, error);
    sendPage(req, res, 503, renderMessagePage(composeUnavailable(shop, languageOf(req, shop)), assets));
  }
}

/** The token is not in it: values travel to the database beside the statement, which is all that its errors repeat. */
function reportFailure(req: MedusaRequest, error: unknown): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`An order's tracking page could not be shown: ${words}`);
}
