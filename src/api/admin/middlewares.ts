import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { PolicyOperation } from "@medusajs/framework/utils";
import { refuseUnstorablePath } from "../middlewares/refuse-unstorable-path";
import { validateQuery } from "../middlewares/validate-query";
import {
  AddTrackersBody,
  CarriersQuery,
  CreateTrackingEventBody,
  FailuresQuery,
  ListTrackersQuery,
  ShipOrderBody,
  UpdateTrackerBody,
} from "./validators";

const policy = (operation: string) => [{ resource: "tracker", operation }];
const READ = policy(PolicyOperation.read);
const CREATE = policy(PolicyOperation.create);
const UPDATE = policy(PolicyOperation.update);
const DELETE = policy(PolicyOperation.delete);

/** What every admin route checks before it runs, and which policy it asks for in shops with roles. */
export const adminTrackingRoutes: MiddlewareRoute[] = [
  ...["/admin/trackers/*", "/admin/tracking/*", "/admin/orders/*"].map((matcher) => ({
    matcher,
    middlewares: [refuseUnstorablePath()],
  })),
  {
    method: ["GET"],
    matcher: "/admin/trackers",
    middlewares: [validateQuery(ListTrackersQuery)],
    policies: READ,
  },
  { method: ["GET"], matcher: "/admin/trackers/:id", policies: READ },
  {
    method: ["POST"],
    matcher: "/admin/trackers/:id",
    middlewares: [validateAndTransformBody(UpdateTrackerBody)],
    policies: UPDATE,
  },
  { method: ["DELETE"], matcher: "/admin/trackers/:id", policies: DELETE },
  { method: ["POST"], matcher: "/admin/trackers/:id/refresh", policies: UPDATE },
  { method: ["POST"], matcher: "/admin/trackers/:id/stop", policies: UPDATE },
  { method: ["POST"], matcher: "/admin/trackers/:id/retrack", policies: UPDATE },
  {
    method: ["POST"],
    matcher: "/admin/trackers/:id/events",
    middlewares: [validateAndTransformBody(CreateTrackingEventBody)],
    policies: UPDATE,
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/ship",
    middlewares: [validateAndTransformBody(ShipOrderBody)],
    policies: CREATE,
  },
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/trackers",
    middlewares: [validateAndTransformBody(AddTrackersBody)],
    policies: CREATE,
  },
  { method: ["GET"], matcher: "/admin/orders/:id/customer-messages", policies: READ },
  { method: ["POST"], matcher: "/admin/trackers/:id/not-received/resolve", policies: UPDATE },
  { method: ["POST"], matcher: "/admin/orders/:id/tracking-link", policies: CREATE },
  { method: ["DELETE"], matcher: "/admin/orders/:id/tracking-link", policies: DELETE },
  {
    method: ["GET"],
    matcher: "/admin/tracking/carriers",
    middlewares: [validateQuery(CarriersQuery)],
    policies: READ,
  },
  { method: ["GET"], matcher: "/admin/tracking/health", policies: READ },
  {
    method: ["GET"],
    matcher: "/admin/tracking/failures",
    middlewares: [validateQuery(FailuresQuery)],
    policies: READ,
  },
  { method: ["POST"], matcher: "/admin/tracking/failures/:id/retry", policies: UPDATE },
];
