import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { startDrain } from "../../../../workflows/drain";
import { trackingService } from "../../../../workflows/tracking-service";
import { BodyTooLargeError, readRawBody } from "../../../middlewares/read-raw-body";

/**
 * POST /hooks/tracking/:slug receives a provider's webhook.
 *
 * The raw bytes are verified, kept, and only then acknowledged with 200; they are parsed later. A body seen before
 * is acknowledged and not worked again. A wrong or missing signature is answered 401, and nothing is kept.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const slug = req.params.slug ?? "";
  let body: Buffer;
  try {
    body = await readRawBody(req);
  } catch (error) {
    if (error instanceof BodyTooLargeError) {
      res.status(413).json({ type: "invalid_data", message: error.message });
      return;
    }
    throw error;
  }
  const verdict = await trackingService(req.scope).receive(slug, body, req.headers);
  switch (verdict) {
    case "nobody":
      res
        .status(404)
        .json({ type: "not_found", message: "No tracking provider receives webhooks at this address." });
      return;
    case "forged":
      res.status(401).json({ type: "unauthorized", message: "The signature is missing or wrong." });
      return;
    case "kept":
    case "known":
      res.status(200).json({ received: true });
      if (verdict === "kept") {
        startDrain(req.scope);
      }
  }
}
