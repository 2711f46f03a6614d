import type { MedusaRequest } from "@medusajs/framework/http";
import { type ResolvedShop, shopOf } from "../../modules/tracking/options";
import { chooseLanguage, type Language } from "../../storefront/i18n";
import type { PageAssets } from "../../storefront/render";
import { trackingService } from "../../workflows/tracking-service";
import { scriptAsset, stylesheetAsset } from "./assets";

/** Who speaks on a page, and in which language. */
export interface Speaker {
  shop: ResolvedShop;
  language: Language;
}

/** Who speaks on the page of an order. */
export function speakerOf(
  req: MedusaRequest,
  { sales_channel_id, locale }: { sales_channel_id: string | null; locale: string | null },
): Speaker {
  const shop = shopOfPage(req, sales_channel_id);
  return { shop, language: languageOf(req, shop, locale) };
}

/** Who the page speaks for; without a sales channel, the shop as a whole. */
export function shopOfPage(req: MedusaRequest, salesChannelId: string | null): ResolvedShop {
  return shopOf(trackingService(req.scope).options, salesChannelId);
}

/** What the reader chose, else what the browser asks for, else the order's own language, else the shop's. */
export function languageOf(
  req: MedusaRequest,
  shop: Pick<ResolvedShop, "language">,
  ordered: string | null = null,
): Language {
  return chooseLanguage({
    chosen: typeof req.query.lang === "string" ? req.query.lang : null,
    accepted: req.headers["accept-language"] ?? null,
    ordered,
    shop: shop.language,
  });
}

/** The assets' addresses as seen from a page. */
export function assetsOfPage(req: MedusaRequest, { color }: Pick<ResolvedShop, "color">): PageAssets {
  const base = addressFrom(req, "assets/");
  return { stylesheet: base + stylesheetAsset(color).file, script: base + scriptAsset().file };
}

/** What lies under /track, as seen from the page asked for: relative, because the server may stand behind a path. */
export function addressFrom(req: MedusaRequest, path: string): string {
  const depth = req.path.split("/").length - 3;
  return `${depth < 0 ? "track/" : "../".repeat(depth) || "./"}${path}`;
}
