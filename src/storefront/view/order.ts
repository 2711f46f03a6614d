import { fullStop } from "../../i18n/full-stop";
import { oneLineTexts } from "../format/one-line";
import type { StorefrontTexts } from "../i18n/texts";
import type { OrderTracking, Shop, Tracker } from "../types";
import { answerOf } from "./answer";
import type { AnswerContent, OrderContent, PackageContent } from "./content";
import type { ViewContext } from "./context";
import { milestonesOf } from "./milestones";
import { orderNumberOf } from "./order-number";
import { packageContent } from "./package-content";
import { type Parcel, readParcel } from "./parcel";
import { standingOf } from "./standing";
import { stepsOf } from "./steps";

type OrderStatus = OrderTracking["order"]["status"];

/**
 * Decides everything that is said of an order. A pure function of its arguments, and of one language only: what is
 * imported here goes into the bundles of storefronts.
 */
export function composeOrder(
  input: { tracking: OrderTracking; shop: Shop },
  context: ViewContext,
): OrderContent {
  const { tracking, shop } = oneLineTexts(input);
  const { texts } = context.language;
  const order = texts.order_number(orderNumberOf(tracking.order));
  const outbound = readParcels(tracking.trackers, "outbound", context);
  const returns = readParcels(tracking.trackers, "return", context);
  const answer = answerOf(tracking, { outbound, returns }, shop, context);
  const steps = stepsOf(tracking, context);
  const cards = (parcels: Parcel[], alone: boolean, standing: OrderStatus | null) =>
    parcels.map((parcel) => packageContent(parcel, { shop, subject: order, alone, standing }, context));
  const alone = outbound.length === 1 && answer.sentence === outbound[0]?.sentence;
  const packages = cards(outbound, alone, standingOf(tracking));
  const returned = cards(returns, false, null);
  return {
    order,
    answer,
    steps: steps && { label: texts.steps.label, done: texts.in_brackets(texts.steps.done), steps },
    milestones: milestonesOf(tracking, context),
    packages,
    returns: returns.length === 0 ? null : { title: texts.packages.returns, packages: returned },
    news: newsOf(answer, [...packages, ...returned], texts),
  };
}

/** The answer, and the latest scan of every package and return, each by its name when there are several. */
function newsOf(
  { headline, sentence }: AnswerContent,
  packages: PackageContent[],
  { full_stop, sentence_gap }: StorefrontTexts,
): string[] {
  const answer = [headline, sentence].map((said) => fullStop(said, full_stop)).join(sentence_gap);
  const latest = packages.flatMap(({ title, timeline }) => {
    const event = timeline.days[0]?.entries[0];
    if (event === undefined) {
      return [];
    }
    const name = packages.length > 1 ? title : null;
    return [fullStop([name, event.text, event.place].filter(Boolean).join(", "), full_stop)];
  });
  return [answer, ...latest];
}

function readParcels(trackers: Tracker[], direction: Tracker["direction"], context: ViewContext): Parcel[] {
  const own = trackers.filter((tracker) => tracker.direction === direction);
  return own.map((tracker, index) =>
    readParcel(tracker, { position: index + 1, total: own.length }, context),
  );
}
