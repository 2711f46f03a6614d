import { createHash } from "node:crypto";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Scripts and styles come from here only, none stand in the page; pictures from wherever the shop keeps them. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A page, ready to be sent. */
export interface Page {
  html: string;
  /** Mark of what it says: the same page has the same, in every process. */
  etag: string;
}

export function toPage(html: string): Page {
  return { html, etag: `"${createHash("sha256").update(html).digest("base64url").slice(0, 27)}"` };
}

/**
 * Sends a page that belongs to whoever has its address: nobody else may keep, find, frame or hear of it.
 * @param keep whether the reader's own browser may
 */
export function sendPage(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  status: number,
  { html, etag }: Page,
  keep = status === 200,
): void {
  res.status(status).set({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Language",
    // Kept, but asked about each time: an ended link must not open from a cache.
    "Cache-Control": keep ? "private, no-cache" : "no-store",
    ETag: etag,
  });
  if (keep && req.fresh) {
    res.status(304).end();
    return;
  }
  res.send(html);
}
