import type { IncomingMessage } from "node:http";

/** Bytes of a webhook body at most: the largest real ones, with hundreds of events, have some hundred kilobytes. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** The body is larger than any real one. */
export class BodyTooLargeError extends Error {
  constructor(most: number) {
    super(`The body has more than ${most} bytes.`);
    this.name = "BodyTooLargeError";
  }
}

/**
 * Reads the bytes as they came; no parser may have touched them. Stops keeping them at `most`: the rest is read and
 * thrown away, as whoever sends it hears no answer before it is sent.
 */
export async function readRawBody(req: IncomingMessage, most = MAX_BODY_BYTES): Promise<Buffer> {
  if (Number(req.headers["content-length"] ?? 0) > most) {
    throw new BodyTooLargeError(most);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > most) {
      break;
    }
    chunks.push(bytes);
  }
  if (size > most) {
    req.resume();
    throw new BodyTooLargeError(most);
  }
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}
