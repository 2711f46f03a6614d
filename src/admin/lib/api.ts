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
import { sdk } from "./sdk";

/** The calls these screens make. Each throws the SDK's `FetchError` with the server's sentence. */
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
  update: (id: string, body: AdminUpdateTracker) =>
    sdk.client.fetch<AdminTrackerResponse>(`/admin/trackers/${id}`, { method: "POST", body }),
  record: (id: string, body: AdminCreateTrackingEvent) =>
    sdk.client.fetch<AdminTrackerResponse>(`/admin/trackers/${id}/events`, { method: "POST", body }),
  remove: (id: string) => sdk.client.fetch(`/admin/trackers/${id}`, { method: "DELETE" }),
  refresh: (id: string) =>
    sdk.client.fetch<AdminRefreshResponse>(`/admin/trackers/${id}/refresh`, { method: "POST", body: {} }),
  retrack: (id: string) =>
    sdk.client.fetch<AdminTrackerResponse>(`/admin/trackers/${id}/retrack`, { method: "POST", body: {} }),
  ship: (orderId: string, body: AdminShipOrder) =>
    sdk.client.fetch<AdminOrderTrackersResponse>(`/admin/orders/${orderId}/ship`, { method: "POST", body }),
  add: (orderId: string, body: AdminAddTrackers) =>
    sdk.client.fetch<AdminOrderTrackersResponse>(`/admin/orders/${orderId}/trackers`, {
      method: "POST",
      body,
    }),
  makeLink: (orderId: string) =>
    sdk.client.fetch<AdminTrackingLinkResponse>(`/admin/orders/${orderId}/tracking-link`, {
      method: "POST",
      body: {},
    }),
  revokeLink: (orderId: string) =>
    sdk.client.fetch(`/admin/orders/${orderId}/tracking-link`, { method: "DELETE" }),
  customerMessages: (orderId: string) =>
    sdk.client.fetch<AdminCustomerMessagesResponse>(`/admin/orders/${orderId}/customer-messages`),
  resolveNotReceived: (trackerId: string) =>
    sdk.client.fetch<AdminTrackerResponse>(`/admin/trackers/${trackerId}/not-received/resolve`, {
      method: "POST",
      body: {},
    }),
  carriers: (query: { q?: string; tracking_number?: string; country?: string }) =>
    sdk.client.fetch<AdminCarriersResponse>("/admin/tracking/carriers", { query: { ...query, limit: 20 } }),
};
