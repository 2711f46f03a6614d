import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { trackingService } from "../../../../workflows/tracking-service";
import type { StoreLookupResponse } from "../../../http-types";
import { answerQuestion, reportOutage } from "../../../lookup/ask";
import { readJson } from "../../../lookup/read-body";
import { readQuestion } from "../../../lookup/read-question";
import { presentFound } from "../../../presenters/found-tracking";

interface Refusal {
  type: string;
  message: string;
}

/**
 * POST /store/tracking/lookup finds an order by its number and its customer's e-mail address, or a package by its number
 * alone, and opens a short session. Whatever is wrong, there is one answer for it.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<StoreLookupResponse | Refusal>,
): Promise<void> {
  res.set("Cache-Control", "private, no-store");
  const { enabled, postal_code } = trackingService(req.scope).options.lookup;
  const question = enabled ? readQuestion(await readJson(req), { postal_code }) : null;
  if (question === null) {
    res.status(enabled ? 400 : 404).json(enabled ? malformed(postal_code) : notFound());
    return;
  }
  try {
    const result = await answerQuestion(req, question);
    if (!result.found && result.wait !== null) {
      sendAway(res, result.wait);
      return;
    }
    // Nobody's is read like somebody's, so that it takes as long.
    const subject_id = result.found ? result.subject_id : "";
    const found = await presentFound(req.scope, { view: result.view, subject_id });
    if (result.found && found !== null) {
      const { token, expires_at } = result.session;
      res.json({ ...found.tracking, session: { token, expires_at: expires_at.toISOString() } });
    } else {
      res.status(404).json(notFound());
    }
  } catch (error) {
    reportOutage(req, error);
    res.status(503).json({
      type: "unavailable",
      message: "Orders cannot be looked up at the moment. Try again in a few minutes.",
    });
  }
}

function sendAway(res: MedusaResponse<Refusal>, wait: number): void {
  res
    .status(429)
    // Else a storefront's script may not read it.
    .set({ "Retry-After": String(wait), "Access-Control-Expose-Headers": "Retry-After" })
    .json({
      type: "too_many_requests",
      message: `There were too many look-ups. Try again in ${wait} ${wait === 1 ? "second" : "seconds"}.`,
    });
}

/** Does not repeat what was asked for. */
function notFound(): Refusal {
  return {
    type: "not_found",
    message: "Nothing was found. Check the order number and what belongs to it, or the tracking number.",
  };
}

function malformed(postalCode: boolean): Refusal {
  const other = postalCode ? " { order, postal_code }" : "";
  return {
    type: "invalid_data",
    message: `Send { order, email }${other && `,${other}`} or { tracking_number }, and nothing else.`,
  };
}
