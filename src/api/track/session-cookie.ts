import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SESSION_SECONDS } from "../../modules/tracking/repositories/lookup-session-repository";
import { trackingService } from "../../workflows/tracking-service";

/**
 * What was found is kept in a cookie, not in an address: an address that is copied, forwarded or left in a list of
 * pages visited opens nothing.
 */
const NAME = "tracking_session";

/** In the query of the page that a look-up leads to, which takes it away as soon as the cookie is there. */
export const JUST_OPENED = "opened";

/** The token of the browser's session; empty without one. */
export function readSessionCookie(req: MedusaRequest): string {
  const { [NAME]: token } = (req.cookies ?? {}) as Record<string, unknown>;
  return typeof token === "string" ? token : "";
}

export function setSessionCookie(req: MedusaRequest, res: MedusaResponse<string>, token: string): void {
  res.cookie(NAME, token, { ...attributesFor(req), maxAge: SESSION_SECONDS.longest * 1_000 });
}

export function clearSessionCookie(req: MedusaRequest, res: MedusaResponse<string>): void {
  res.clearCookie(NAME, attributesFor(req));
}

/** For the tracking pages only, never for scripts, nor for what other sites embed or send. */
function attributesFor(req: MedusaRequest) {
  const { protocol, pathname } = new URL(trackingService(req.scope).options.backend_url);
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    secure: protocol === "https:" || req.secure,
    path: `${pathname.replace(/\/+$/, "")}/track`,
  };
}
