import { authenticate, defineMiddlewares } from "@medusajs/framework/http";

/** What the routes that are measured have, theirs have too (see the plugin's own middlewares). */
export default defineMiddlewares({
  routes: [
    { method: ["POST"], matcher: "/hooks/bench/empty", bodyParser: false },
    {
      method: ["POST"],
      matcher: "/hooks/bench/:task",
      bodyParser: { sizeLimit: "1mb" },
    },
    {
      method: ["GET"],
      matcher: "/store/bench/empty",
      middlewares: [authenticate("customer", ["session", "bearer"])],
    },
  ],
});
