import type { MedusaRequest } from "@medusajs/framework/http";
import { RecentlyUsed } from "../../cache/recently-used";
import { TEXT_LIMITS } from "../../modules/tracking/domain/customer-text";
import { renderTrackingPage } from "../../storefront/render";
import { composeTrackingPage } from "../../storefront/view/compose";
import {
  CUSTOMER_FORMS,
  type CustomerForm,
  type CustomerFormProblem,
  withCustomerMessages,
} from "../../storefront/view/customer-messages/compose";
import type { TimelineVersion } from "../../workflows/orders/read-timeline-versions";
import { trackingService } from "../../workflows/tracking-service";
import { presentCustomerMessages } from "../presenters/customer-messages";
import { presentTimeline, readOrderTimeline } from "../presenters/order-tracking";
import { placeOfPage } from "./order-of-page";
import { addressFrom, assetsOfPage, type Speaker, speakerOf } from "./page-context";
import { keptLanguage } from "./send-lookup-page";
import { type Page, toPage } from "./send-page";

const MINUTE = 60_000;

/** Those that are looked at over and over, such as open ones that ask for news. */
const recent = new RecentlyUsed<Page>(300);

/** What was sent of a page before it was made, and holds for the rest. */
export interface BegunPage {
  speaker: Speaker;
  etag: string;
}

/**
 * An order's page as it was made within the same minute, for the same wishes: as long as nothing has changed for the
 * order it is the same, and nothing is asked and nothing made for it. Undefined when there is none.
 */
export function findOrderPage(req: MedusaRequest, seen: TimelineVersion): Page | undefined {
  return recent.get(keyOf(req, seen, new Date()));
}

/**
 * Makes an order's page, and keeps it for whoever looks next.
 *
 * @param seen the order, and its mark as read no later than what is shown: a change in between makes the page look
 * once more, never miss it
 * @param begun null when nothing of it was sent yet
 * @returns null when the order is not there any more
 */
export async function makeOrderPage(
  req: MedusaRequest,
  seen: TimelineVersion,
  begun: BegunPage | null = null,
): Promise<Page | null> {
  const now = new Date();
  const made = await makePage(req, seen.order_id, {
    version: seen.version,
    speaker: begun?.speaker ?? null,
    now,
    problem: null,
  });
  if (made === null) {
    return null;
  }
  const page = begun === null ? toPage(made) : { html: made, etag: begun.etag };
  recent.keep(keyOf(req, seen, now), page);
  return page;
}

function keyOf(req: MedusaRequest, { order_id, version }: TimelineVersion, now: Date): string {
  return JSON.stringify([
    order_id,
    version,
    Math.floor(now.getTime() / MINUTE),
    // Its forms are sent to addresses that hold the token, which lie elsewhere behind a slash at the end.
    addressFrom(req, placeOfPage(req)),
    doneOf(req),
    donePackageOf(req),
    req.query.lang,
    req.headers["accept-language"],
  ]);
}

/** The page again with what was wrong with a form that was sent: made for one reader, it stays as it is. */
export async function renderOrderPageWithProblem(
  req: MedusaRequest,
  orderId: string,
  problem: CustomerFormProblem,
): Promise<Page | null> {
  const html = await makePage(req, orderId, { version: null, speaker: null, now: new Date(), problem });
  return html === null ? null : toPage(html);
}

async function makePage(
  req: MedusaRequest,
  orderId: string,
  {
    version,
    speaker,
    now,
    problem,
  }: {
    version: string | null;
    /** Null when that is left to the order as it is read. */
    speaker: Speaker | null;
    now: Date;
    problem: CustomerFormProblem | null;
  },
): Promise<string | null> {
  const service = trackingService(req.scope);
  const [timeline, said] = await Promise.all([
    readOrderTimeline(req.scope, orderId),
    service.readCustomerMessages(orderId),
  ]);
  if (timeline === null) {
    return null;
  }
  // The page never knows who reads it: nobody is signed in here.
  const { tracking } = presentTimeline(service, timeline, "link");
  const { shop, language } = speaker ?? speakerOf(req, timeline.order);
  const context = { language, now };
  const messages = presentCustomerMessages(service, timeline, said, { is_owner: false, now });
  const page = { address: addressFrom(req, placeOfPage(req)), query: keptLanguage(req) };
  const content = withCustomerMessages(
    composeTrackingPage({ tracking, shop }, context),
    {
      tracking,
      shop,
      messages,
      limits: TEXT_LIMITS,
      page,
      done: doneOf(req),
      done_package: donePackageOf(req),
      problem,
    },
    context,
  );
  return renderTrackingPage(content, assetsOfPage(req, shop), version);
}

/** What the reader has just done, as the address says to which they were led. */
function doneOf(req: MedusaRequest): CustomerForm | null {
  return CUSTOMER_FORMS.find((form) => form === req.query.done) ?? null;
}

/** The package that it was about. */
function donePackageOf(req: MedusaRequest): string | null {
  const { package: id } = req.query;
  return typeof id === "string" && doneOf(req) === "not-received" ? id : null;
}
