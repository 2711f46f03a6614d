import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { api } from "./api";
import { awaitsDelivery, progressOf, trackersInterval } from "./live";
import { queryKeys } from "./query-keys";
import { inStandingOrder } from "./standing-order";

const LAGGING_ORDER_MS = 5_000;

/**
 * An order and its packages, kept fresh while the tab is in view and something is under way.
 * When the order moves on by itself, the rest of the dashboard's page is renewed as well.
 */
export function useOrderTracking(orderId: string) {
  const client = useQueryClient();
  const packages = useQuery({
    queryKey: queryKeys.trackers(orderId),
    queryFn: () => api.trackersOf(orderId),
    refetchInterval: (query) => trackersInterval(query.state.data?.trackers),
    refetchOnWindowFocus: true,
    staleTime: 2_000,
  });
  const trackers = useMemo(() => inStandingOrder(packages.data?.trackers), [packages.data]);
  const order = useQuery({
    queryKey: queryKeys.order(orderId),
    queryFn: () => api.order(orderId),
    refetchInterval: (query) => awaitsDelivery(query.state.data, trackers) && LAGGING_ORDER_MS,
  });

  const progress = progressOf(order.data);
  const known = useRef(progress);
  useEffect(() => {
    if (known.current !== "" && known.current !== progress) {
      client.invalidateQueries({ queryKey: queryKeys.dashboardOrder(orderId) });
    }
    known.current = progress;
  }, [client, orderId, progress]);

  return { order, packages, trackers };
}
