import { createHash, randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
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
  /** Mark of what it says: the same page has the same, in every process, unless its mark was sent before it was made. */
  etag: string;
}

export function toPage(html: string): Page {
  return { html, etag: toEtag(createHash("sha256").update(html).digest()) };
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
  setHead(res, status, etag, keep);
  if (keep && req.fresh) {
    res.status(304).end();
    return;
  }
  res.send(html);
}

/**
 * Sends a page that has still to be made: what it begins with at once, so that the browser fetches meanwhile what the
 * page looks like, and the rest when it is there. Its status is out by then: whatever happens, the rest has to end it
 * as a page.
 *
 * @param finish makes the rest. It gets the mark under which the page has begun, which no other page has, so that one
 * that could not be finished is never taken for what its order's page says
 */
export async function sendPageInParts(
  res: MedusaResponse<string>,
  opening: string,
  finish: (etag: string) => Promise<string>,
): Promise<void> {
  const etag = toEtag(randomBytes(32));
  setHead(res, 200, etag, true);
  // nginx would hold the answer back until it is whole.
  res.set("X-Accel-Buffering", "no").write(opening);
  // Where the shop compresses what it sends, the little that was written would be held back.
  (res as { flush?: () => void }).flush?.();
  // Node writes to the network after whatever is begun in the same turn, such as putting together what is asked next.
  await setImmediate();
  res.end(await finish(etag));
}

function toEtag(bytes: Buffer): string {
  return `"${bytes.toString("base64url").slice(0, 27)}"`;
}

function setHead(res: MedusaResponse<string>, status: number, etag: string, keep: boolean): void {
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
}
