import {
  authenticate,
  defineMiddlewares,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http";
import { adminTrackingRoutes } from "./admin/middlewares";
import { keepTokensOutOfLogs } from "./hide-tokens";
import { mendAddress } from "./middlewares/mend-address";
import { mendCartId } from "./middlewares/mend-cart-id";
import { readJsonBody } from "./middlewares/read-json-body";
import { refuseUnstorablePath } from "./middlewares/refuse-unstorable-path";
import { prepareMaps } from "./prepare-maps";
import { cartNotFound } from "./store/cart-access";
import { orderNotFound } from "./store/order-access";
import { DeliveryInstructionsBody, NotReceivedBody, RatingBody } from "./store/validators";

keepTokensOutOfLogs();
// What cannot be read is read again where it is needed, and missed there.
prepareMaps().catch(() => {});

const ofOrder: MiddlewareRoute["middlewares"] = [
  refuseUnstorablePath(orderNotFound),
  authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
];

const storeRoutes: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/store/orders/:id/tracking", middlewares: ofOrder },
  { method: ["GET"], matcher: "/store/orders/:id/tracking/live", middlewares: ofOrder },
  { matcher: "/store/carts", middlewares: [mendCartId] },
  {
    method: ["GET"],
    matcher: "/store/carts/:id/order-status",
    middlewares: [refuseUnstorablePath(cartNotFound)],
  },
];

const CUSTOMER_MESSAGES = [
  ["delivery-instructions", DeliveryInstructionsBody],
  ["rating", RatingBody],
  ["not-received", NotReceivedBody],
] as const;

/** What customers say of their orders, which they own or hold a token of. */
const customerMessageRoutes: MiddlewareRoute[] = ["/store/orders/:id", "/store/tracking/:token"].flatMap(
  (order): MiddlewareRoute[] => [
    { method: ["GET"], matcher: `${order}/customer-messages`, middlewares: ofOrder },
    ...CUSTOMER_MESSAGES.map(
      ([name, body]): MiddlewareRoute => ({
        method: ["POST"],
        matcher: `${order}/${name}`,
        bodyParser: false,
        middlewares: [...(ofOrder ?? []), readJsonBody, validateAndTransformBody(body)],
      }),
    ),
  ],
);

const pageRoutes: MiddlewareRoute[] = [{ matcher: "/track", middlewares: [mendAddress] }];

/** What people type to find their order is read by the routes themselves (see `lookup/read-body`). */
const lookupRoutes: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/track", bodyParser: false },
  { method: ["POST"], matcher: "/store/tracking/lookup", bodyParser: false },
];

/** What customers write on the page of an order. */
const customerFormRoutes: MiddlewareRoute[] = ["instructions", "rating", "not-received", "confirm"].map(
  (form) => ({ method: ["POST"], matcher: `/track/:token/${form}`, bodyParser: false }),
);

/** Webhooks are verified over their raw bytes, so no parser may touch them. */
const hookRoutes: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/hooks/tracking/:slug", bodyParser: false },
];

export default defineMiddlewares({
  routes: [
    ...hookRoutes,
    ...storeRoutes,
    ...customerMessageRoutes,
    ...pageRoutes,
    ...customerFormRoutes,
    ...lookupRoutes,
    ...adminTrackingRoutes,
  ],
});
