export type { StoreOrderTrackingResponse } from "../api/store-types";
export * from "./client";
export type { StorefrontTexts } from "./i18n/texts";
export { EstimatedDelivery, type EstimatedDeliveryProps } from "./kit/estimated-delivery";
export type { KitProps } from "./kit/kit-props";
export { OrderStatusBadge, type OrderStatusBadgeProps } from "./kit/order-status-badge";
export { OrderTracking, type OrderTrackingProps } from "./kit/order-tracking";
export { StatusBadge, type StatusBadgeProps } from "./kit/status-badge";
export { StatusIcon, type StatusIconProps } from "./kit/status-icon";
export type { TrackingMapProps } from "./kit/tracking-map";
export { TrackingProgress, type TrackingProgressProps } from "./kit/tracking-progress";
export { TrackingTimeline, type TrackingTimelineProps } from "./kit/tracking-timeline";
export type {
  OrderTracking as OrderTrackingData,
  Reason,
  Shop,
  Status,
  Tracker,
  TrackingEvent,
} from "./types";
