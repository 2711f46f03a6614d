import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import { stylesheetAsset } from "../../stylesheet";

const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * GET /track/assets/:file: the tracking page's style sheet, whose name says what is in it.
 * A page from before an update may ask for an older one: the present one serves it too, but must not be kept.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const { file, body } = stylesheetAsset(trackingService(req.scope).options.shop.color);
  res
    .set({
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": req.params.file === file ? FOR_EVER : "no-store",
      "X-Content-Type-Options": "nosniff",
    })
    .send(body);
}
