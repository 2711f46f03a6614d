import type { MedusaRequest } from "@medusajs/framework/http";
import { trackingService } from "../../workflows/tracking-service";
import { openFoundOrder } from "../lookup/find-open-order";
import { readSessionCookie } from "./session-cookie";

/** Where a browser's session stands in place of a link's token. */
const SESSION = "session";

/** The part of an address below /track that says whose page it is: a link's token, or `session`. */
export function placeOfPage(req: MedusaRequest): string {
  return encodeURIComponent(req.params.token ?? SESSION);
}

/** The order whose form was sent; null when its link or session has ended. */
export async function orderOfPage(req: MedusaRequest): Promise<string | null> {
  const service = trackingService(req.scope);
  const { token = SESSION } = req.params;
  return token === SESSION
    ? openFoundOrder(service, readSessionCookie(req))
    : service.findOrderByToken(token);
}
