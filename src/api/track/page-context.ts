import type { MedusaRequest } from "@medusajs/framework/http";
import { chooseLanguage, type Language } from "../../storefront/i18n";
import type { Shop } from "../../storefront/types";
import { trackingService } from "../../workflows/tracking-service";
import { stylesheetAsset } from "./stylesheet";

/** Who the page speaks for. */
export function shopOf(req: MedusaRequest): Shop {
  const { name, support_email, logo_url } = trackingService(req.scope).options.shop;
  return { name, support_email, logo_url };
}

/** What the reader chose, else what the browser asks for, else the order's own language. */
export function languageOf(req: MedusaRequest, ordered: string | null): Language {
  return chooseLanguage({
    chosen: typeof req.query.lang === "string" ? req.query.lang : null,
    accepted: req.headers["accept-language"] ?? null,
    ordered,
  });
}

/** The style sheet's address as seen from a page: relative, because the server may stand behind a path. */
export function stylesheetAddress(req: MedusaRequest): string {
  const { file } = stylesheetAsset(trackingService(req.scope).options.shop.color);
  return `${req.path.endsWith("/") ? "../" : ""}assets/${file}`;
}
