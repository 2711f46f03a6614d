import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { renderMessagePage } from "../../storefront/render";
import { composeUnavailable } from "../../storefront/view/compose";
import { assetsOfPage, languageOf, shopOfPage } from "./page-context";
import { sendPage, toPage } from "./send-page";

/** Notes why an order's page could not be shown, and says so on a page. */
export function sendUnavailable(req: MedusaRequest, res: MedusaResponse<string>, error: unknown): void {
  noteUnavailable(req, error);
  const shop = shopOfPage(req, null);
  const page = composeUnavailable(shop, languageOf(req, shop));
  sendPage(req, res, 503, toPage(renderMessagePage(page, assetsOfPage(req, shop))));
}

/**
 * Notes why an order's page could not be shown. No token is in the note: values travel to the database beside the
 * statement, which is all that its errors repeat.
 */
export function noteUnavailable(req: MedusaRequest, error: unknown): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`An order's tracking page could not be shown: ${words}`);
}
