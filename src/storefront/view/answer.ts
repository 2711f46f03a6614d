import { linkUrl, mailUrl } from "../format/safe-url";
import type { OrderSituation } from "../i18n/texts";
import type { OrderTracking, Shop } from "../types";
import { carrierName } from "./carrier-name";
import type { AnswerContent } from "./content";
import type { ViewContext } from "./context";
import { orderNumberOf } from "./order-number";
import type { Parcel } from "./parcel";
import { type Saying, sayOfParcel } from "./saying";
import { answerForSeveral } from "./several-answer";
import { type IconName, LOOKS, type Mood } from "./situation-look";
import { isSettled, standingOf } from "./standing";

type OrderStatus = OrderTracking["order"]["status"];

interface OrderSaying {
  situation: OrderSituation;
  mood: Mood;
  icon: IconName;
}

const WITHOUT_PACKAGES: Record<OrderStatus, OrderSaying> = {
  pending: { situation: "unpaid", mood: "waiting", icon: "waiting" },
  paid: { situation: "preparing", mood: "waiting", icon: "waiting" },
  partially_shipped: { situation: "shipped_without_number", mood: "moving", icon: "moving" },
  shipped: { situation: "shipped_without_number", mood: "moving", icon: "moving" },
  partially_delivered: { situation: "shipped_without_number", mood: "moving", icon: "moving" },
  delivered: { situation: "delivered_without_number", mood: "arrived", icon: "delivered" },
  returned: { situation: "returned", mood: "trouble", icon: "back" },
  cancelled: { situation: "cancelled", mood: "waiting", icon: "silence" },
};

/** A person knows better than a carrier that has not reported it. */
const MARKED_DELIVERED: OrderSaying = { situation: "marked_delivered", mood: "arrived", icon: "delivered" };

/** What the top of the page says. */
export function answerOf(
  tracking: OrderTracking,
  { outbound, returns }: { outbound: Parcel[]; returns: Parcel[] },
  shop: Shop,
  context: ViewContext,
): AnswerContent {
  const { texts } = context.language;
  const standing = standingOf(tracking);
  const { about, ...saying } = say(standing, outbound, returns, context);
  return {
    ...saying,
    notes: notesOf(tracking, outbound, saying.headline, context),
    action:
      about === null
        ? null
        : actionFor(about, texts.order_number(orderNumberOf(tracking.order)), shop, context),
  };
}

function say(status: OrderStatus, outbound: Parcel[], returns: Parcel[], context: ViewContext): Saying {
  const back = returns.find(speaksForTheOrder);
  if (status === "returned") {
    return sayThatItIsBack(outbound, returns, context);
  }
  if (status !== "cancelled" && (status === "delivered" || outbound.every(hasEnded)) && back !== undefined) {
    return sayOfParcel(back);
  }
  const [first, ...others] = outbound;
  if (status === "cancelled" || first === undefined) {
    return sayOfOrder(WITHOUT_PACKAGES[status], context);
  }
  if (status === "delivered" && !outbound.every(hasArrived)) {
    return sayOfOrder(MARKED_DELIVERED, context);
  }
  return others.length === 0
    ? { ...sayOfParcel(first), ...sayInPart(status, first, context) }
    : answerForSeveral(outbound, context);
}

/** A package that tells of it itself brings its button along. */
function sayThatItIsBack(outbound: Parcel[], returns: Parcel[], context: ViewContext): Saying {
  const arrived = returns.find(({ situation }) => situation === "return_arrived");
  const [only, ...others] = outbound;
  if (arrived !== undefined) {
    return sayOfParcel(arrived);
  }
  return only?.situation === "returned" && others.length === 0
    ? sayOfParcel(only)
    : sayOfOrder(WITHOUT_PACKAGES.returned, context);
}

function sayOfOrder({ situation, mood, icon }: OrderSaying, { language: { texts } }: ViewContext): Saying {
  return { mood, icon, ...texts.order_situations[situation], about: null };
}

/** One package that arrived is not the order, when more is to come. */
function sayInPart(status: OrderStatus, parcel: Parcel, { language: { texts } }: ViewContext) {
  return parcel.situation === "delivered" && status === "partially_delivered"
    ? { headline: texts.part_delivered }
    : {};
}

/** A label that lies in the box unused says nothing yet. */
function speaksForTheOrder({ situation }: Parcel): boolean {
  return situation !== "return_announced";
}

function hasArrived({ situation }: Parcel): boolean {
  return situation === "delivered";
}

function hasEnded({ situation }: Parcel): boolean {
  return situation === "delivered" || situation === "lost" || situation === "returned";
}

function notesOf(
  tracking: OrderTracking,
  outbound: Parcel[],
  headline: string,
  { language: { texts } }: ViewContext,
): string[] {
  const settled = isSettled(standingOf(tracking));
  const delivered = outbound.filter(hasArrived).length;
  const inPart = texts.several.delivered(delivered, outbound.length);
  const notes: string[] = [];
  if (!settled && delivered > 0 && delivered < outbound.length && headline !== inPart) {
    notes.push(inPart);
  }
  if (!settled && tracking.order.more_to_ship && outbound.length > 0) {
    notes.push(texts.more_to_ship);
  }
  return notes;
}

function actionFor(
  { situation, tracker }: Parcel,
  subject: string,
  shop: Shop,
  context: ViewContext,
): AnswerContent["action"] {
  const { texts } = context.language;
  const { remedy } = LOOKS[situation];
  const carrierPage = linkUrl(tracker.tracking_url);
  if (remedy === "carrier" && carrierPage !== null) {
    return { text: texts.remedies.carrier(carrierName(tracker, context)), href: carrierPage };
  }
  const contact = remedy === "contact" && shop.support_email;
  return contact ? { text: texts.remedies.contact, href: mailUrl(contact, subject) } : null;
}
