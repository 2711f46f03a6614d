import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renderConfirmPage } from "../../../../storefront/render";
import { composeConfirmPage } from "../../../../storefront/view/customer-messages/confirm";
import { confirmDeliveryInstructionsWorkflow } from "../../../../workflows/confirm-delivery-instructions";
import { confirmationState } from "../../../../workflows/customer-messages/confirmation-state";
import { refusalCodeOf } from "../../../../workflows/customer-messages/refusals";
import { startDrain } from "../../../../workflows/drain";
import { findOrder } from "../../../../workflows/orders/load-order";
import { knownTrackingPageUrl } from "../../../../workflows/orders/tracking-page-url";
import { trackingService } from "../../../../workflows/tracking-service";
import { placeOfPage } from "../../order-of-page";
import { addressFrom, assetsOfPage, languageOf, shopOfPage } from "../../page-context";
import { keptLanguage } from "../../send-lookup-page";
import { sendPage, toPage } from "../../send-page";
import { sendUnavailable } from "../../send-unavailable";

/**
 * GET /track/:secret/confirm: the page behind the link in the mail that asks to confirm delivery instructions. Opening
 * it confirms nothing: mail programs and scanners open every link.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  try {
    const { state, order_id, passed_on } = await confirmationState(req.scope, req.params.token ?? "");
    const order = order_id === null ? null : await findOrder(req.scope, order_id);
    const shop = shopOfPage(req, order?.sales_channel_id ?? null);
    // Whoever opens this page holds its secret only: a link that was revoked stays so.
    const orderPage =
      state === "done" && order !== null
        ? await knownTrackingPageUrl(trackingService(req.scope), order)
        : null;
    const language = languageOf(req, shop, order?.locale ?? null);
    const page = composeConfirmPage({ shop, state, passed_on, order_page: orderPage }, language);
    const status = state === "ended" ? 404 : 200;
    const html = renderConfirmPage(page, assetsOfPage(req, shop));
    sendPage(req, res, status, toPage(html), false);
  } catch (error) {
    sendUnavailable(req, res, error);
  }
}

/** POST /track/:secret/confirm confirms, once, and leads to the page that says so. */
export async function POST(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const secret = req.params.token ?? "";
  try {
    await confirmDeliveryInstructionsWorkflow(req.scope).run({ input: { secret } });
    startDrain(req.scope);
  } catch (error) {
    if (refusalCodeOf(error) === null) {
      sendUnavailable(req, res, error);
      return;
    }
    // The page says why.
  }
  res
    .set("Cache-Control", "no-store")
    .redirect(303, addressFrom(req, `${placeOfPage(req)}/confirm${keptLanguage(req)}`));
}
