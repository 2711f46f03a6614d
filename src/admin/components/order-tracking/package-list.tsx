import type { AdminTracker } from "../../../api/http-types";
import { emptyStateOf } from "../../lib/empty-state";
import type { OrderFacts } from "../../lib/order-facts";
import { unfollowedNumbers } from "../../lib/unfollowed";
import { useNow } from "../../lib/use-now";
import { EmptyPackages } from "./empty-packages";
import { PackageCard } from "./package-card";
import { UnfollowedRow } from "./unfollowed-row";

const AGES_STAND_MS = 30_000;

interface Props {
  order: OrderFacts;
  trackers: readonly AdminTracker[];
  /** Called when a row is gone, for the focus to go elsewhere. */
  onRowGone: () => void;
}

/** Every package of an order, and every number that is not followed; or what will appear here. */
export function PackageList({ order, trackers, onRowGone }: Props) {
  const now = useNow(AGES_STAND_MS);
  const unfollowed = unfollowedNumbers(order, trackers);
  if (trackers.length === 0 && unfollowed.length === 0) {
    return <EmptyPackages state={emptyStateOf(order)} />;
  }
  return (
    <ul className="divide-ui-border-base divide-y">
      {trackers.map((tracker) => (
        <PackageCard
          key={tracker.id}
          order={order}
          tracker={tracker}
          trackers={trackers}
          now={now}
          onRemoved={onRowGone}
        />
      ))}
      {unfollowed.map((each) => (
        <UnfollowedRow
          key={`${each.fulfillment_id} ${each.tracking_number}`}
          orderId={order.id}
          unfollowed={each}
          onFollowed={onRowGone}
        />
      ))}
    </ul>
  );
}
