import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LookupProblem } from "../../storefront/view/lookup";
import { trackingService } from "../../workflows/tracking-service";
import { answerQuestion, reportOutage } from "../lookup/ask";
import { readForm } from "../lookup/read-body";
import { addressFrom } from "./page-context";
import { readLookupForm, type SentForm } from "./read-lookup-form";
import { keptLanguage, lookupPage, sendLookupPage } from "./send-lookup-page";
import { sendPage } from "./send-page";
import { isSentFromElsewhere } from "./sent-from-elsewhere";
import { JUST_OPENED, setSessionCookie } from "./session-cookie";

/** GET /track: the page on which people find their order. */
export async function GET(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  sendLookupPage(req, res, 200, { reason: "start" });
}

/**
 * POST /track: one of the page's forms. What is found is shown at /track/session; else the page comes again and says
 * what is wrong, with the number that was typed.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  const { enabled, postal_code } = trackingService(req.scope).options.lookup;
  if (isSentFromElsewhere(req)) {
    res.redirect(303, addressFrom(req, keptLanguage(req)));
    return;
  }
  const form = readLookupForm(enabled ? await readForm(req) : new URLSearchParams(), { postal_code });
  try {
    await answerForm(req, res, form);
  } catch (error) {
    reportOutage(req, error);
    sendProblem(req, res, 503, form, { kind: "unavailable" });
  }
}

async function answerForm(req: MedusaRequest, res: MedusaResponse<string>, form: SentForm): Promise<void> {
  if (form.question === null) {
    sendProblem(req, res, 400, form, { kind: "missing", fields: form.missing });
    return;
  }
  const result = await answerQuestion(req, form.question);
  if (!result.found && result.wait !== null) {
    res.set("Retry-After", String(result.wait));
    sendProblem(req, res, 429, form, { kind: "too_many", seconds: result.wait });
    return;
  }
  // The page for a miss is made for a hit as well, so that both take as long.
  const { way, typed, used: fields } = form;
  const miss = lookupPage(req, { reason: "start", problem: { kind: "not_found", fields, way }, typed });
  if (result.found) {
    setSessionCookie(req, res, result.session.token);
    res.set("Cache-Control", "no-store").redirect(303, addressFrom(req, openedSession(req)));
  } else {
    sendPage(req, res, 404, miss);
  }
}

/** Where what was found is shown. It says that a cookie was just set: without one there, the browser keeps none. */
function openedSession(req: MedusaRequest): string {
  const language = keptLanguage(req);
  return `session${language}${language === "" ? "?" : "&"}${JUST_OPENED}=1`;
}

function sendProblem(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  status: number,
  { way, typed }: SentForm,
  problem: LookupProblem,
): void {
  sendLookupPage(req, res, status, { reason: "start", problem: { ...problem, way }, typed });
}
