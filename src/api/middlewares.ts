import { authenticate, defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http";
import { adminTrackingRoutes } from "./admin/middlewares";
import { hideToken } from "./middlewares/hide-token";

const storeRoutes: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/orders/:id/tracking",
    middlewares: [hideToken, authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  { method: ["GET"], matcher: "/store/tracking/:token", middlewares: [hideToken] },
];

/** Webhooks are verified over their raw bytes, so no parser may touch them. */
const hookRoutes: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/hooks/tracking/:slug", bodyParser: false },
];

export default defineMiddlewares({ routes: [...hookRoutes, ...storeRoutes, ...adminTrackingRoutes] });
