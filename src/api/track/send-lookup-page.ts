import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renderLookupPage, renderMessagePage } from "../../storefront/render";
import { composeLinkEnded } from "../../storefront/view/compose";
import { composeLookupPage, type LookupForm } from "../../storefront/view/lookup";
import { trackingService } from "../../workflows/tracking-service";
import { addressFrom, assetsOfPage, languageOf, shopOfPage } from "./page-context";
import { type Page, sendPage, toPage } from "./send-page";

type Wanted = Pick<LookupForm, "reason"> & Partial<Pick<LookupForm, "problem" | "typed">>;

/** Sends the page on which people find their order; where that is switched off, the page of a link that has ended. */
export function sendLookupPage(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  status: number,
  wanted: Wanted,
): void {
  const { enabled } = trackingService(req.scope).options.lookup;
  sendPage(req, res, enabled ? status : 404, lookupPage(req, wanted));
}

/** The same page, to be sent or not. */
export function lookupPage(req: MedusaRequest, { reason, problem = null, typed = {} }: Wanted): Page {
  const { enabled, postal_code } = trackingService(req.scope).options.lookup;
  const shop = shopOfPage(req, null);
  const language = languageOf(req, shop);
  const assets = assetsOfPage(req, shop);
  if (!enabled) {
    return toPage(renderMessagePage(composeLinkEnded(shop, language), assets));
  }
  const form = {
    action: addressFrom(req, keptLanguage(req)),
    postal_code,
    reason,
    problem,
    typed,
  };
  const html = renderLookupPage(composeLookupPage({ shop, form }, language), assets);
  return toPage(html);
}

/** Whoever chose a language keeps it on the next page. */
export function keptLanguage(req: MedusaRequest): string {
  return typeof req.query.lang === "string" ? `?lang=${languageOf(req, shopOfPage(req, null)).code}` : "";
}
