import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Express fails over a path with half an escape in it, such as `%E0%A4%A`, before any route sees it. A link that
 * a mail program broke should get the page that says so: what cannot be read becomes an address that opens nothing.
 */
export function mendAddress(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const [path = ""] = req.url.split("?", 1);
  try {
    decodeURIComponent(path);
  } catch {
    req.url = req.url.replace(/^[^?#]*/, "/-");
  }
  next();
}
