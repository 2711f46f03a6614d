import type { MedusaRequest } from "@medusajs/framework/http";
import { TEXT_LIMITS } from "../../modules/tracking/domain/customer-text";
import { renderTrackingPage } from "../../storefront/render";
import { composeTrackingPage } from "../../storefront/view/compose";
import {
  CUSTOMER_FORMS,
  type CustomerForm,
  type CustomerFormProblem,
  withCustomerMessages,
} from "../../storefront/view/customer-messages/compose";
import { readTimelineVersions } from "../../workflows/orders/read-timeline-versions";
import { trackingService } from "../../workflows/tracking-service";
import { presentCustomerMessages } from "../presenters/customer-messages";
import { presentTimeline, readOrderTimeline } from "../presenters/order-tracking";
import { placeOfPage } from "./order-of-page";
import { addressFrom, assetsOfPage, languageOf, shopOfPage } from "./page-context";
import { RecentPages } from "./recent-pages";
import { keptLanguage } from "./send-lookup-page";

const MINUTE = 60_000;
const recent = new RecentPages();

/**
 * An order's page as HTML; null when there is no such order. As long as nothing has changed for the order, a page that
 * was made within the same minute, for the same wishes, is the same: only the database is asked whether that is so.
 *
 * @param problem what was wrong with a form that was sent; such a page is made for one reader, and stays as it is
 */
export async function renderOrderPage(
  req: MedusaRequest,
  orderId: string,
  problem: CustomerFormProblem | null = null,
): Promise<string | null> {
  // Read no later than what is shown: a change in between makes the page look once more, never miss it.
  const version = (await readTimelineVersions(req.scope, [orderId])).get(orderId);
  if (version === undefined) {
    return null;
  }
  const now = new Date();
  const key = JSON.stringify([
    orderId,
    version,
    Math.floor(now.getTime() / MINUTE),
    // Its forms are sent to addresses that hold the token.
    req.path,
    doneOf(req),
    req.query.lang,
    req.headers["accept-language"],
  ]);
  const known = recent.get(key);
  if (known !== undefined && problem === null) {
    return known;
  }
  const page = await makePage(req, orderId, { version, now, problem });
  if (page !== null && problem === null) {
    recent.keep(key, page);
  }
  return page;
}

async function makePage(
  req: MedusaRequest,
  orderId: string,
  { version, now, problem }: { version: string; now: Date; problem: CustomerFormProblem | null },
): Promise<string | null> {
  const service = trackingService(req.scope);
  const [timeline, said] = await Promise.all([
    readOrderTimeline(req.scope, orderId),
    service.readCustomerMessages(orderId),
  ]);
  if (timeline === null) {
    return null;
  }
  const { tracking } = presentTimeline(service, timeline);
  const shop = shopOfPage(req, timeline.order.sales_channel_id);
  const context = { language: languageOf(req, shop, timeline.order.locale), now };
  const messages = presentCustomerMessages(service.options, timeline, said, { is_owner: false, now });
  const page = { address: addressFrom(req, placeOfPage(req)), query: keptLanguage(req) };
  const content = withCustomerMessages(
    composeTrackingPage({ tracking, shop }, context),
    { tracking, shop, messages, limits: TEXT_LIMITS, page, done: doneOf(req), problem },
    context,
  );
  return renderTrackingPage(content, assetsOfPage(req, shop), problem === null ? version : null);
}

/** What the reader has just done, as the address says to which they were led. */
function doneOf(req: MedusaRequest): CustomerForm | null {
  return CUSTOMER_FORMS.find((form) => form === req.query.done) ?? null;
}
