import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { renderMessagePage, renderTrackingPage } from "../../../storefront/render";
import { composeLinkEnded, composeTrackingPage, composeUnavailable } from "../../../storefront/view/compose";
import { trackingService } from "../../../workflows/tracking-service";
import { presentOrderTracking } from "../../presenters/order-tracking";
import { findOrderLocale } from "../order-locale";
import { languageOf, shopOf, stylesheetAddress } from "../page-context";
import { sendPage } from "../send-page";

/** Letters of a token; what has others is none, and need not be looked for. */
const TOKEN = /^[\w-]{16,128}$/;

/**
 * GET /track/:token: the customer's page of an order, as HTML that needs no script.
 * A token that is unknown, ended, revoked or malformed gets one and the same page.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const token = req.params.token ?? "";
  try {
    const html = await orderPage(req, token);
    const ended = () =>
      renderMessagePage(composeLinkEnded(shopOf(req), languageOf(req, null)), stylesheetAddress(req));
    sendPage(req, res, html === null ? 404 : 200, html ?? ended());
  } catch (error) {
    reportFailure(req, error, token);
    const page = composeUnavailable(shopOf(req), languageOf(req, null));
    sendPage(req, res, 503, renderMessagePage(page, stylesheetAddress(req)));
  }
}

/** Null when the token opens nothing. */
async function orderPage(req: MedusaRequest, token: string): Promise<string | null> {
  const orderId = TOKEN.test(token) ? await trackingService(req.scope).findOrderByToken(token) : null;
  if (orderId === null) {
    return null;
  }
  const [answer, locale] = await Promise.all([
    presentOrderTracking(req.scope, orderId),
    findOrderLocale(req.scope, orderId),
  ]);
  if (answer === null) {
    return null;
  }
  const context = { language: languageOf(req, locale), now: new Date() };
  const content = composeTrackingPage({ tracking: answer.tracking, shop: shopOf(req) }, context);
  return renderTrackingPage(content, stylesheetAddress(req));
}

/** Messages of the database repeat the statement with its values, the token among them. */
function reportFailure(req: MedusaRequest, error: unknown, token: string): void {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const told = token === "" ? words : words.replaceAll(token, "[token]");
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`An order's tracking page could not be shown: ${told}`);
}
