import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "./api";
import { queryKeys } from "./query-keys";

const RENEW_EVERY_MS = 30_000;

/** What the customer said of an order, kept fresh while the tab is in view. */
export function useCustomerMessages(orderId: string) {
  return useQuery({
    queryKey: queryKeys.customerMessages(orderId),
    queryFn: () => api.customerMessages(orderId),
    refetchInterval: RENEW_EVERY_MS,
    refetchOnWindowFocus: true,
  });
}

/** Settles what the customer said of a package that did not arrive. */
export function useSettleReport(orderId: string, trackerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.resolveNotReceived(trackerId),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.customerMessages(orderId) }),
        client.invalidateQueries({ queryKey: queryKeys.trackers(orderId) }),
      ]),
  });
}
