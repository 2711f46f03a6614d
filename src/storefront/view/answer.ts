import { linkUrl, mailUrl } from "../format/safe-url";
import type { OrderSituation } from "../i18n/texts";
import type { OrderTracking, Shop } from "../types";
import { carrierName } from "./carrier-name";
import type { AnswerContent } from "./content";
import type { ViewContext } from "./context";
import type { Parcel } from "./parcel";
import { type Saying, sayOfParcel } from "./saying";
import { answerForSeveral } from "./several-answer";
import { type IconName, LOOKS, type Mood } from "./situation-look";

type OrderStatus = OrderTracking["order"]["status"];

const WITHOUT_PACKAGES: Record<OrderStatus, { situation: OrderSituation; mood: Mood; icon: IconName }> = {
  pending: { situation: "unpaid", mood: "waiting", icon: "waiting" },
  paid: { situation: "preparing", mood: "waiting", icon: "waiting" },
  partially_shipped: { situation: "shipped_without_number", mood: "moving", icon: "moving" },
  shipped: { situation: "shipped_without_number", mood: "moving", icon: "moving" },
  partially_delivered: { situation: "shipped_without_number", mood: "moving", icon: "moving" },
  delivered: { situation: "delivered_without_number", mood: "arrived", icon: "delivered" },
  returned: { situation: "returned", mood: "trouble", icon: "back" },
  cancelled: { situation: "cancelled", mood: "waiting", icon: "silence" },
};

/** What the top of the page says. */
export function answerOf(
  { order }: OrderTracking,
  { outbound, returns }: { outbound: Parcel[]; returns: Parcel[] },
  shop: Shop,
  context: ViewContext,
): AnswerContent {
  const { about, ...saying } = say(order.status, outbound, returns, context);
  return {
    ...saying,
    notes: notesOf(order.status, outbound, saying.headline, context),
    action: about === null ? null : actionFor(about, String(order.display_id), shop, context),
  };
}

function say(status: OrderStatus, outbound: Parcel[], returns: Parcel[], context: ViewContext): Saying {
  if (status === "cancelled" || outbound.length + returns.length === 0) {
    return sayOfOrder(status, context);
  }
  const back = returns.find(speaksForTheOrder);
  if (outbound.every(hasEnded) && back !== undefined) {
    return sayOfParcel(back);
  }
  const [first, ...others] = outbound;
  if (first === undefined) {
    return sayOfOrder(status, context);
  }
  return others.length === 0
    ? { ...sayOfParcel(first), ...sayInPart(status, first, context) }
    : answerForSeveral(outbound, context);
}

function sayOfOrder(status: OrderStatus, { language: { texts } }: ViewContext): Saying {
  const { situation, mood, icon } = WITHOUT_PACKAGES[status];
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

function hasEnded({ situation }: Parcel): boolean {
  return situation === "delivered" || situation === "lost" || situation === "returned";
}

function notesOf(
  status: OrderStatus,
  outbound: Parcel[],
  headline: string,
  { language: { texts } }: ViewContext,
): string[] {
  const delivered = outbound.filter(({ situation }) => situation === "delivered").length;
  const inPart = texts.several.delivered(delivered, outbound.length);
  const notes: string[] = [];
  if (status !== "cancelled" && delivered > 0 && delivered < outbound.length && headline !== inPart) {
    notes.push(inPart);
  }
  const arrivedInPart = status === "partially_delivered" && delivered === outbound.length;
  if (status === "partially_shipped" || (arrivedInPart && delivered > 0)) {
    notes.push(texts.more_to_ship);
  }
  return notes;
}

function actionFor(
  { situation, tracker }: Parcel,
  displayId: string,
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
  return contact
    ? { text: texts.remedies.contact, href: mailUrl(contact, texts.order_number(displayId)) }
    : null;
}
