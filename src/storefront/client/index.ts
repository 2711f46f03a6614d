export type {
  StoreLookupRequest,
  StoreLookupResponse,
  StoreOrderStatusResponse,
} from "../../api/store-types";
export type { StoreSdk } from "./ask-store";
export { lookupTracking } from "./lookup-tracking";
export {
  CHECKOUT_SCHEDULE,
  type CheckoutResult,
  type PollCheckoutOptions,
  pollCheckout,
} from "./poll-checkout";
export { NoOrderError, type OrderAccess, retrieveOrderTracking } from "./retrieve-order-tracking";
export {
  type UseOrderTracking,
  type UseOrderTrackingOptions,
  useOrderTracking,
} from "./use-order-tracking";
export { type LiveStoreSdk, type TrackingListener, watchOrderTracking } from "./watch-order-tracking";
