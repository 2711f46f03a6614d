import type { IncomingMessage } from "node:http";
import { BodyTooLargeError, readRawBody } from "../middlewares/read-raw-body";

/** Bytes; more than any order number with its e-mail address has. */
const MOST = 8_192;

/**
 * The text of a request's body; empty when it is too large. Medusa's own parsers are kept off these routes: what they
 * cannot read they repeat in the log, and this is what people type about themselves.
 */
async function readBody(req: IncomingMessage, most: number): Promise<string> {
  try {
    return (await readRawBody(req, most)).toString("utf8");
  } catch (error) {
    if (error instanceof BodyTooLargeError) {
      return "";
    }
    throw error;
  }
}

/** A body in JSON; undefined when it is none. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(await readBody(req, MOST));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/** What a browser's form sends; empty when it is something else. */
export async function readForm(req: IncomingMessage, most = MOST): Promise<URLSearchParams> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(req.headers["content-type"] ?? "");
  const body = await readBody(req, most);
  return new URLSearchParams(isForm ? body : "");
}
