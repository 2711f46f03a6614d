import { MessagePage } from "../components/message-page";
import { OrderView } from "../components/order-view";
import type { OrderTracking as OrderTrackingData, Shop } from "../types";
import { composeOrder } from "../view/compose";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface OrderTrackingProps extends KitProps {
  /** The store API's answer. `undefined` while it is being fetched, `null` when there is nothing to show. */
  tracking: OrderTrackingData | null | undefined;
  /** Set when it could not be fetched; what was fetched before stays to be seen. */
  error?: unknown;
  /** Whom customers may ask; only the name and what is given here is shown. */
  shop?: Partial<Shop>;
  /** Level of the first heading; 2 when the page has one of its own above it. */
  level?: 1 | 2;
}

/** Everything about an order: when it comes, what to do, every package with its timeline. */
export function OrderTracking({ tracking, error, shop, level = 1, ...props }: OrderTrackingProps) {
  const context = contextOf(props);
  const { states, unavailable } = context.language.texts;
  if (tracking) {
    const speaker = { name: "", support_email: null, logo_url: null, ...shop };
    return (
      <div {...rootOf(props, context, "trk-order-tracking")}>
        <OrderView content={composeOrder({ tracking, shop: speaker }, context)} level={level} />
      </div>
    );
  }
  if (error) {
    return (
      <div {...rootOf(props, context, "trk-order-tracking")} role="alert">
        <MessagePage {...unavailable} level={level} />
      </div>
    );
  }
  return tracking === null ? (
    <div {...rootOf(props, context, "trk-order-tracking")}>
      <MessagePage {...states.empty} level={level} />
    </div>
  ) : (
    <div {...rootOf(props, context, "trk-order-tracking", "trk-loading")} aria-busy="true" role="status">
      <span className="trk-unseen">{states.loading}</span>
      <span className="trk-bone trk-bone-answer" />
      <span className="trk-bone trk-bone-card" />
    </div>
  );
}
