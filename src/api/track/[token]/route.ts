import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { renderMessagePage } from "../../../storefront/render";
import { composeLinkEnded, composeUnavailable } from "../../../storefront/view/compose";
import { trackingService } from "../../../workflows/tracking-service";
import { renderOrderPage } from "../order-page";
import { assetsOfPage, languageOf, shopOfPage } from "../page-context";
import { sendPage } from "../send-page";

/**
 * GET /track/:token: the customer's page of an order, as HTML that needs no script.
 * A token that is unknown, ended, revoked or malformed gets one and the same page.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const token = req.params.token ?? "";
  const shop = shopOfPage(req, null);
  const assets = assetsOfPage(req, shop);
  try {
    const orderId = await trackingService(req.scope).findOrderByToken(token);
    const html = orderId === null ? null : await renderOrderPage(req, orderId);
    const ended = () => renderMessagePage(composeLinkEnded(shop, languageOf(req, shop)), assets);
    sendPage(req, res, html === null ? 404 : 200, html ?? ended());
  } catch (error) {
    reportFailure(req, error, token);
    sendPage(req, res, 503, renderMessagePage(composeUnavailable(shop, languageOf(req, shop)), assets));
  }
}

/** Messages of the database repeat the statement with its values, the token among them. */
function reportFailure(req: MedusaRequest, error: unknown, token: string): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const told = token === "" ? words : words.replaceAll(token, "[token]");
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`An order's tracking page could not be shown: ${told}`);
}
