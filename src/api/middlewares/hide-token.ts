import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Keeps tokens out of the request log, which prints the address a request was made to when it is answered.
 * Whoever reads a log must not be able to open a customer's page.
 */
export function hideToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  // Paths are matched in any case, and names in a query may be written in many ways: of it, nothing is kept.
  req.originalUrl = req.originalUrl
    .replace(/(\/(?:store\/tracking|track)\/)(?!assets\/)[^/?#]+/i, "$1[token]")
    .replace(/\?.*$/, "?[query]");
  next();
}
