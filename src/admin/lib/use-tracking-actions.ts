import { useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  AdminAddTrackers,
  AdminCreateTrackingEvent,
  AdminShipOrder,
  AdminUpdateTracker,
} from "../../api/http-types";
import { api } from "./api";
import { queryKeys } from "./query-keys";

/** Renews the packages, and with `page` everything the dashboard shows of the order. */
function useRenew(orderId: string) {
  const client = useQueryClient();
  return (page: boolean) =>
    Promise.all([
      client.invalidateQueries({ queryKey: queryKeys.trackers(orderId) }),
      client.invalidateQueries({ queryKey: ["tracking17", "tracker"] }),
      page ? client.invalidateQueries({ queryKey: queryKeys.dashboardOrder(orderId) }) : null,
    ]);
}

/** Ships packages of an order. */
export function useShip(orderId: string) {
  const renew = useRenew(orderId);
  return useMutation({
    mutationFn: (body: AdminShipOrder) => api.ship(orderId, body),
    onSettled: () => renew(true),
  });
}

/** Adds packages to a shipped fulfillment. */
export function useAddPackages(orderId: string) {
  const renew = useRenew(orderId);
  return useMutation({
    mutationFn: (body: AdminAddTrackers) => api.add(orderId, body),
    onSettled: () => renew(true),
  });
}

/** Corrects a package. */
export function useUpdatePackage(orderId: string, trackerId: string) {
  const renew = useRenew(orderId);
  return useMutation({
    mutationFn: (body: AdminUpdateTracker) => api.update(trackerId, body),
    onSettled: () => renew(true),
  });
}

/** Records by hand what happened to a package. */
export function useRecordEvent(orderId: string, trackerId: string) {
  const renew = useRenew(orderId);
  return useMutation({
    mutationFn: (body: AdminCreateTrackingEvent) => api.record(trackerId, body),
    onSettled: () => renew(true),
  });
}

/** Removes a package. */
export function useRemovePackage(orderId: string, trackerId: string) {
  const renew = useRenew(orderId);
  return useMutation({ mutationFn: () => api.remove(trackerId), onSettled: () => renew(true) });
}

/** Follows a stopped package again. */
export function useRetrack(orderId: string, trackerId: string) {
  const renew = useRenew(orderId);
  return useMutation({ mutationFn: () => api.retrack(trackerId), onSettled: () => renew(false) });
}

/** Asks the provider now. */
export function useRefresh(orderId: string, trackerId: string) {
  const renew = useRenew(orderId);
  return useMutation({ mutationFn: () => api.refresh(trackerId), onSettled: () => renew(false) });
}

/** Makes (or finds) and revokes the customer's link. */
export function useCustomerLink(orderId: string) {
  const renew = useRenew(orderId);
  const make = useMutation({ mutationFn: () => api.makeLink(orderId), onSettled: () => renew(false) });
  const revoke = useMutation({ mutationFn: () => api.revokeLink(orderId), onSettled: () => renew(false) });
  return { make, revoke };
}
