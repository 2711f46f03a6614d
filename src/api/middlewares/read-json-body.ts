import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { BodyTooLargeError, readRawBody } from "./read-raw-body";

/**
 * Reads a body in JSON in place of Medusa's own parser, which repeats in the log what it cannot read: here that is what
 * people write about themselves. For routes with `bodyParser: false`.
 */
export async function readJsonBody(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    req.body = JSON.parse((await readRawBody(req)).toString("utf8"));
    next();
  } catch (error) {
    const isClients = error instanceof SyntaxError || error instanceof BodyTooLargeError;
    const refused = new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The body must be JSON, and not a large one.",
    );
    next(isClients ? refused : error);
  }
}
