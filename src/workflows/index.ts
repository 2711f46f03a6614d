export { addOrderTrackersWorkflow } from "./add-order-trackers";
export { correctTrackerWorkflow } from "./correct-tracker";
export { deliverFulfillmentWorkflow } from "./deliver-fulfillment";
export type * from "./inputs";
export { recordTrackingEventWorkflow } from "./record-tracking-event";
export { removeTrackerWorkflow } from "./remove-tracker";
export { type ShipOrderInput, shipOrderWorkflow } from "./ship-order";
export { syncOrderTrackingWorkflow } from "./sync-order-tracking";
export { syncOrdersTrackingWorkflow } from "./sync-orders-tracking";
