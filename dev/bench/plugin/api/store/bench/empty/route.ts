import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** The floor of reading a timeline: publishable key and customer checked, and nothing read. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.json({});
}
