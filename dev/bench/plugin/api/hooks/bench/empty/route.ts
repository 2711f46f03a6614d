import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** The floor of showing a page: the way through the server without a key or a session, and nothing done at its end. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.status(200).send("");
}

/** The floor of accepting a webhook: the way through the server, and nothing done at its end. */
export function POST(_req: MedusaRequest, res: MedusaResponse): void {
  res.status(200).json({ received: true });
}
