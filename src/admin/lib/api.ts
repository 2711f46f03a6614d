import type {
  AdminAddTrackers,
  AdminCarriersResponse,
  AdminCreateTrackingEvent,
  AdminCustomerMessagesResponse,
  AdminOrderTrackersResponse,
  AdminRefreshResponse,
  AdminShipOrder,
  AdminTrackerResponse,
  AdminTrackersResponse,
  AdminTrackingLinkResponse,
  AdminUpdateTracker,
} from "../../api/http-types";
import { ORDER_FIELDS, type OrderFacts } from "./order-facts";
import { post } from "./post";
import { sdk } from "./sdk";

/**
 * The calls these screens make. Each throws an error that has the server's sentence and `status`; those that post, its
 * `code` too.
 */
export const api = {
  order: async (orderId: string) => {
    const { order } = await sdk.client.fetch<{ order: OrderFacts }>(`/admin/orders/${orderId}`, {
      query: { fields: ORDER_FIELDS },
    });
    return order;
  },
  locations: async (salesChannelId: string | null) => {
    const { stock_locations } = await sdk.client.fetch<{ stock_locations: { id: string; name: string }[] }>(
      "/admin/stock-locations",
      {
        query: {
          fields: "id,name",
          limit: 100,
          ...(salesChannelId ? { sales_channel_id: salesChannelId } : {}),
        },
      },
    );
    return stock_locations;
  },
  trackersOf: (orderId: string) =>
    sdk.client.fetch<AdminTrackersResponse>("/admin/trackers", {
      query: { order_id: orderId, order: "created_at", limit: 100 },
    }),
  tracker: (id: string) => sdk.client.fetch<AdminTrackerResponse>(`/admin/trackers/${id}`),
  update: (id: string, body: AdminUpdateTracker) => post<AdminTrackerResponse>(`/admin/trackers/${id}`, body),
  record: (id: string, body: AdminCreateTrackingEvent) =>
    post<AdminTrackerResponse>(`/admin/trackers/${id}/events`, body),
  remove: (id: string) => sdk.client.fetch(`/admin/trackers/${id}`, { method: "DELETE" }),
  refresh: (id: string) => post<AdminRefreshResponse>(`/admin/trackers/${id}/refresh`),
  retrack: (id: string) => post<AdminTrackerResponse>(`/admin/trackers/${id}/retrack`),
  ship: (orderId: string, body: AdminShipOrder) =>
    post<AdminOrderTrackersResponse>(`/admin/orders/${orderId}/ship`, body),
  add: (orderId: string, body: AdminAddTrackers) =>
    post<AdminOrderTrackersResponse>(`/admin/orders/${orderId}/trackers`, body),
  makeLink: (orderId: string) => post<AdminTrackingLinkResponse>(`/admin/orders/${orderId}/tracking-link`),
  revokeLink: (orderId: string) =>
    sdk.client.fetch(`/admin/orders/${orderId}/tracking-link`, { method: "DELETE" }),
  customerMessages: (orderId: string) =>
    sdk.client.fetch<AdminCustomerMessagesResponse>(`/admin/orders/${orderId}/customer-messages`),
  resolveNotReceived: (trackerId: string) =>
    post<AdminTrackerResponse>(`/admin/trackers/${trackerId}/not-received/resolve`),
  carriers: (query: { q?: string; tracking_number?: string; country?: string }) =>
    sdk.client.fetch<AdminCarriersResponse>("/admin/tracking/carriers", { query: { ...query, limit: 20 } }),
};
