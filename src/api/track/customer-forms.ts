import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { cleanCustomerText } from "../../modules/tracking/domain/customer-text";
import type { PageRefusal } from "../../storefront/i18n/customer-messages/texts";
import type { CustomerForm, CustomerFormProblem } from "../../storefront/view/customer-messages/compose";
import { refusalCodeOf } from "../../workflows/customer-messages/refusals";
import { startDrain } from "../../workflows/drain";
import { readForm } from "../lookup/read-body";
import { orderOfPage, placeOfPage } from "./order-of-page";
import { renderOrderPageWithProblem } from "./order-page";
import { addressFrom } from "./page-context";
import { keptLanguage, sendLookupPage } from "./send-lookup-page";
import { sendPage } from "./send-page";
import { sendUnavailable } from "./send-unavailable";

/** Bytes: a thousand characters of any script, written as forms write them. */
const MOST = 32_768;
/** Characters that come back to be mended; more was not typed by hand. */
const MOST_TYPED = 3_000;

/** What a form on an order's page holds. */
export interface SentFields {
  text: string;
  /** NaN when nothing was chosen. */
  rating: number;
  tracker_id: string;
}

/**
 * Takes a form that was sent from an order's page, and leads back there. What is refused comes back with what is wrong,
 * and with what was typed; in addresses there is nothing of it.
 */
export async function takeCustomerForm(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  form: CustomerForm,
  take: (container: MedusaContainer, orderId: string, fields: SentFields) => Promise<unknown>,
): Promise<void> {
  try {
    const orderId = await orderOfPage(req);
    if (orderId === null) {
      sendLookupPage(req, res, 404, { reason: "link_ended" });
      return;
    }
    const fields = readFields(await readForm(req, MOST));
    try {
      await take(req.scope, orderId, fields);
    } catch (error) {
      await sendProblem(req, res, orderId, problemOf(form, fields, error));
      return;
    }
    startDrain(req.scope);
    leadBack(req, res, form, fields.tracker_id);
  } catch (error) {
    sendUnavailable(req, res, error);
  }
}

/** Leads to the order's page, for whoever opens the address of a form, or has just sent one: about a package, if it names one. */
export function leadBack(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  done: CustomerForm | null,
  trackerId = "",
): void {
  const language = keptLanguage(req);
  const about = trackerId && `&package=${trackerId}`;
  const query = done === null ? language : `${language || "?"}${language && "&"}done=${done}${about}`;
  res.set("Cache-Control", "no-store").redirect(303, addressFrom(req, placeOfPage(req) + query));
}

function readFields(fields: URLSearchParams): SentFields {
  const rating = fields.get("rating") ?? "";
  const trackerId = fields.get("tracker_id") ?? "";
  return {
    text: fields.get("text") ?? "",
    rating: rating === "" ? Number.NaN : Number(rating),
    // Nothing has a NUL in its id, and Postgres refuses whole statements over one.
    tracker_id: /^[\w-]{1,100}$/.test(trackerId) ? trackerId : "",
  };
}

/** @throws the error itself when it is no refusal */
function problemOf(form: CustomerForm, fields: SentFields, error: unknown): CustomerFormProblem {
  const refusal = refusalCodeOf(error);
  if (refusal === null) {
    throw error;
  }
  const text = Array.from(cleanCustomerText(fields.text)).slice(0, MOST_TYPED).join("");
  return {
    form,
    refusal: refusal as PageRefusal,
    tracker_id: fields.tracker_id || null,
    typed: { text, rating: Number.isNaN(fields.rating) ? null : fields.rating },
  };
}

async function sendProblem(
  req: MedusaRequest,
  res: MedusaResponse<string>,
  orderId: string,
  problem: CustomerFormProblem,
): Promise<void> {
  const page = await renderOrderPageWithProblem(req, orderId, problem);
  if (page === null) {
    sendLookupPage(req, res, 404, { reason: "link_ended" });
  } else {
    sendPage(req, res, 400, page);
  }
}
