/**
 * The order stands under the dashboard's own key of that order, so that whatever the dashboard does to it
 * (packing, cancelling, marking as delivered) renews it here as well.
 */
export const queryKeys = {
  dashboardOrder: (orderId: string) => ["orders", "detail", orderId] as const,
  order: (orderId: string) => ["orders", "detail", orderId, "tracking17"] as const,
  trackers: (orderId: string) => ["tracking17", "trackers", { order_id: orderId }] as const,
  customerMessages: (orderId: string) => ["tracking17", "customer-messages", { order_id: orderId }] as const,
  tracker: (id: string) => ["tracking17", "tracker", id] as const,
  carriers: (query: object) => ["tracking17", "carriers", query] as const,
  locations: (salesChannelId: string | null) => ["tracking17", "locations", salesChannelId] as const,
};
