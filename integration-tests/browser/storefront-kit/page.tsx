import { type ComponentType, useState } from "react";
import {
  type LiveStoreSdk,
  type OrderAccess,
  OrderTracking,
  type OrderTrackingData,
  type StorefrontTexts,
  type TrackingMapProps,
  useOrderTracking,
} from "../../../src/storefront";
import { de } from "../../../src/storefront/i18n/de";
import { en } from "../../../src/storefront/i18n/en";

/** What a shop says otherwise, and another language. */
const WORDS: Record<string, { texts: StorefrontTexts; locale?: string }> = {
  plain: { texts: en },
  own: { texts: { ...en, order_number: (number) => `Purchase ${number}`, timeline: { ...en.timeline } } },
  german: { texts: de, locale: "de-AT" },
};

export interface TrackingPageProps {
  /** Whose orders can be chosen on the page, the first one at once. */
  orders: OrderAccess[];
  words: keyof typeof WORDS;
  /** What the page's server has fetched, and when. */
  fetched?: { initial: OrderTrackingData; at: string };
}

/** A page of a shop, made with nothing but what the kit exports. */
export function TrackingPage({
  sdk,
  orders,
  words,
  fetched,
  map,
}: TrackingPageProps & { sdk: LiveStoreSdk; map: ComponentType<TrackingMapProps> }) {
  const [chosen, setChosen] = useState(0);
  const { tracking, error, loading, now, refresh } = useOrderTracking(sdk, orders[chosen] ?? null, {
    initial: fetched?.initial,
    now: fetched && new Date(fetched.at),
  });
  return (
    <main>
      <h1>My purchases</h1>
      {orders.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is
        <button key={index} type="button" onClick={() => setChosen(index)}>
          Order {index + 1}
        </button>
      ))}
      <button type="button" onClick={refresh}>
        Look again
      </button>
      <p>{loading ? "The shop is asked" : "The shop has answered"}</p>
      <OrderTracking
        tracking={tracking}
        error={error}
        map={map}
        shop={{ name: "Linen & Wool", support_email: "hello@linen.example" }}
        level={2}
        now={now}
        className="my-own-class"
        {...WORDS[words]}
      />
    </main>
  );
}
