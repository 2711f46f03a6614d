import { Module } from "@medusajs/framework/utils";
import loadProviders from "./loaders/providers";
import TrackingModuleService from "./service";

/** What somebody who writes a tracking provider needs. */
export type { TrackerReason, TrackerStatus } from "./domain/status";
export * from "./provider";

/** Key under which the module is resolved from the container. */
export const TRACKING_MODULE = "tracking";

export default Module(TRACKING_MODULE, { service: TrackingModuleService, loaders: [loadProviders] });
