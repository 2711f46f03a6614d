import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Keeps tokens out of the request log, which prints the address a request was made to when it is answered.
 * Whoever reads a log must not be able to open a customer's page.
 */
export function hideToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  req.originalUrl = req.originalUrl
    .replace(/(\/(?:store\/tracking|track)\/)(?!assets\/)[^/?#]+/, "$1[token]")
    .replace(/([?&]token=)[^&#]*/g, "$1[token]");
  next();
}
