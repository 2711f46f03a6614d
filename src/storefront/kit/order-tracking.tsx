import { type ComponentType, Suspense } from "react";
import { MessagePage } from "../components/message-page";
import { OrderView } from "../components/order-view";
import type { OrderTracking as OrderTrackingData, Shop, Tracker } from "../types";
import { composeOrder } from "../view/order";
import { contextOf, type KitProps, rootOf } from "./kit-props";
import type { TrackingMapProps } from "./tracking-map";

export interface OrderTrackingProps extends KitProps {
  /** The store API's answer. `undefined` while it is being fetched, `null` when there is nothing to show. */
  tracking: OrderTrackingData | null | undefined;
  /** Set when it could not be fetched; what was fetched before stays to be seen. */
  error?: unknown;
  /** Whom customers may ask; only the name and what is given here is shown. */
  shop?: Partial<Shop>;
  /**
   * Draws the way of each package of which something is known: `TrackingMap` of `medusa-plugin-17track/storefront/map`,
   * as it is on a server, or by React's `lazy` in a browser. No map without it.
   */
  map?: ComponentType<TrackingMapProps>;
  /** Level of the first heading; 2 when the page has one of its own above it. */
  level?: 1 | 2;
}

/** Everything about an order: when it comes, what to do, every package with its timeline. */
export function OrderTracking({ tracking, error, shop, map, level = 1, ...props }: OrderTrackingProps) {
  const context = contextOf(props);
  const { states, unavailable } = context.language.texts;
  if (tracking) {
    const speaker = { name: "", support_email: null, logo_url: null, ...shop };
    return (
      <div {...rootOf(props, context, "trk-order-tracking")}>
        <OrderView
          content={composeOrder({ tracking, shop: speaker }, context)}
          mapOf={(id) => map && mapWith(map, id, tracking, props)}
          level={level}
        />
      </div>
    );
  }
  if (tracking === null) {
    return (
      <div {...rootOf(props, context, "trk-order-tracking")}>
        <MessagePage {...states.empty} level={level} />
      </div>
    );
  }
  return error ? (
    <div {...rootOf(props, context, "trk-order-tracking")} role="alert">
      <MessagePage {...unavailable} level={level} />
    </div>
  ) : (
    <div {...rootOf(props, context, "trk-order-tracking", "trk-loading")} aria-busy="true" role="status">
      <span className="trk-unseen">{states.loading}</span>
      <span className="trk-bone trk-bone-answer" />
      <span className="trk-bone trk-bone-card" />
    </div>
  );
}

/** One package's map; the rest of the page does not wait for one that has yet to be loaded. */
function mapWith(
  TheMap: ComponentType<TrackingMapProps>,
  id: string,
  { trackers }: OrderTrackingData,
  { texts, locale, now }: KitProps,
) {
  const tracker = trackers.find((each) => each.id === id);
  return (
    tracker &&
    saysWhere(tracker) && (
      <Suspense fallback={null}>
        <TheMap tracker={tracker} texts={texts} locale={locale} now={now} />
      </Suspense>
    )
  );
}

/** Whether there is anything to draw: without it, what draws it need not even be loaded. */
function saysWhere({ events }: Tracker): boolean {
  return events.some(({ coordinates, country }) => coordinates !== null || country !== null);
}
