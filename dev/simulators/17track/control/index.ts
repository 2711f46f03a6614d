import type { Route } from "../../http/router";
import type { Track17Simulator } from "../simulator";
import { bulkRoutes } from "./bulk";
import { faultRoutes } from "./faults";
import { journeyRoutes } from "./journeys";
import { logRoutes } from "./logs";
import { numberRoutes } from "./numbers";
import { settingsRoutes } from "./settings";
import { webhookRoutes } from "./webhooks";

/** Everything under `/_control`. */
export function controlRoutes(simulator: Track17Simulator): Route[] {
  return [
    ...settingsRoutes(simulator),
    ...numberRoutes(simulator),
    ...journeyRoutes(simulator),
    ...webhookRoutes(simulator),
    ...faultRoutes(simulator),
    ...logRoutes(simulator),
    ...bulkRoutes(simulator),
  ];
}
