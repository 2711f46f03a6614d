import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import { findAsset } from "../../assets";

const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * GET /track/assets/:file: the tracking page's style sheet and script, whose names say what is in them.
 * A page from before an update may ask for an older one: the present one serves it too, but must not be kept.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const found = findAsset(trackingService(req.scope).options, req.params.file ?? "");
  if (found === null) {
    res.status(404).set("Cache-Control", "no-store").end();
    return;
  }
  res
    .set({
      "Content-Type": found.asset.type,
      "Cache-Control": found.exact ? FOR_EVER : "no-store",
      "X-Content-Type-Options": "nosniff",
    })
    .send(found.asset.body);
}
