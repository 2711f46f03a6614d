import type { MedusaRequest } from "@medusajs/framework/http";
import { trackingService } from "../../workflows/tracking-service";

/** What browsers say of a form of our own pages, and of one that somebody sends again from the address bar. */
const OUR_OWN: ReadonlySet<unknown> = new Set(["same-origin", "none"]);

/**
 * Whether another site had a browser send a form, be it a neighbour under the same domain: it could use up its visitors'
 * tries, or show them an order of its own choice.
 *
 * Browsers from before 2023 do not say `Sec-Fetch-Site`, and of a page that tells no address to others, as ours do, they
 * say the origin `null`. That is as good as nothing, and let through as what is no browser is.
 */
export function isSentFromElsewhere(req: MedusaRequest): boolean {
  const { "sec-fetch-site": site, origin, host } = req.headers;
  if (site !== undefined) {
    return !OUR_OWN.has(site);
  }
  if (origin === undefined || origin === "null") {
    return false;
  }
  const { backend_url } = trackingService(req.scope).options;
  return !URL.canParse(origin) || ![host, new URL(backend_url).host].includes(new URL(origin).host);
}
