import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Express fails over an id with half an escape in it, such as `%E0%A4%A`, before any route sees it, and answers
 * otherwise than for a cart that is not there. Asked for a checkout's status, such an id becomes one that no cart has.
 */
export function mendCartId(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  try {
    decodeURIComponent(req.path);
  } catch {
    req.url = req.url.replace(/^\/[^/?#]*\/order-status(?=[?#]|$)/, "/-/order-status");
  }
  next();
}
