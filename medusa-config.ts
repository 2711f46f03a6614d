import path from "node:path";
import { defineConfig, loadEnv } from "@medusajs/framework/utils";

/**
 * This repository as a Medusa shop: what development, the demo and the tests run.
 * Nothing here is published; shops configure the plugin in their own `medusa-config.ts`.
 */
loadEnv(process.env.NODE_ENV ?? "development", process.cwd());

const env = process.env;
const port = env.PORT ?? "9000";
const backendUrl = env.MEDUSA_BACKEND_URL ?? `http://localhost:${port}`;

/** A value that must be set in production; anywhere else the demo's own serves. */
function secret(name: string, demoValue: string): string {
  const value = env[name];
  if (value) {
    return value;
  }
  if (env.NODE_ENV === "production") {
    throw new Error(`Set ${name}: in production there is no default for it.`);
  }
  return demoValue;
}

function workerMode(): "shared" | "server" | "worker" {
  const mode = env.MEDUSA_WORKER_MODE ?? "shared";
  if (mode === "shared" || mode === "server" || mode === "worker") {
    return mode;
  }
  throw new Error(`MEDUSA_WORKER_MODE is "${mode}"; use "shared", "server" or "worker".`);
}

/** Couriers with which the shop has an account of its own; each is there when its key is. */
const couriers = [
  ...(env.DELHIVERY_TOKEN
    ? [
        {
          resolve: "./src/providers/tracking-delhivery",
          id: "delhivery",
          options: {
            token: env.DELHIVERY_TOKEN,
            webhook_secret: env.DELHIVERY_WEBHOOK_SECRET,
            ...(env.DELHIVERY_BASE_URL ? { base_url: env.DELHIVERY_BASE_URL } : {}),
          },
        },
      ]
    : []),
  ...(env.SHIPROCKET_EMAIL && env.SHIPROCKET_PASSWORD
    ? [
        {
          resolve: "./src/providers/tracking-shiprocket",
          id: "shiprocket",
          options: {
            email: env.SHIPROCKET_EMAIL,
            password: env.SHIPROCKET_PASSWORD,
            webhook_secret: env.SHIPROCKET_WEBHOOK_SECRET,
            previous_webhook_secret: env.SHIPROCKET_PREVIOUS_WEBHOOK_SECRET,
            base_url: env.SHIPROCKET_BASE_URL,
          },
        },
      ]
    : []),
];

const tracking = {
  resolve: "./src/modules/tracking",
  options: {
    backend_url: backendUrl,
    ...(env.TRACKING_LEASE_SECONDS ? { lease_seconds: Number(env.TRACKING_LEASE_SECONDS) } : {}),
    ...(env.TRACKING_RATINGS ? { ratings: JSON.parse(env.TRACKING_RATINGS) } : {}),
    ...(env.TRACKING_LOOKUP ? { lookup: JSON.parse(env.TRACKING_LOOKUP) } : {}),
    shop: { name: "Demo shop", support_email: "support@example.com" },
    providers: [
      {
        resolve: "./src/providers/tracking-17track",
        id: "17track",
        options: {
          api_key: secret("TRACK17_API_KEY", "demo-17track-key"),
          // While the key is being changed: webhooks signed with the old one are still on their way.
          ...(env.TRACK17_PREVIOUS_API_KEY ? { previous_api_key: env.TRACK17_PREVIOUS_API_KEY } : {}),
          ...(env.TRACK17_BASE_URL ? { base_url: env.TRACK17_BASE_URL } : {}),
        },
      },
      { resolve: "./src/providers/tracking-manual", id: "manual" },
      ...couriers,
      ...(env.TRACKING_PROVIDERS ? JSON.parse(env.TRACKING_PROVIDERS) : []),
    ],
  },
};

const fulfillment = {
  resolve: "@medusajs/medusa/fulfillment",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
      { resolve: "./src/providers/fulfillment-17track", id: "17track" },
    ],
  },
};

function localNotifications(channels: string[]) {
  return { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels } };
}

const notificationProviders = env.RESEND_API_KEY
  ? [
      localNotifications(["feed"]),
      {
        resolve: "./src/providers/notification-resend",
        id: "resend",
        options: {
          channels: ["email"],
          api_key: env.RESEND_API_KEY,
          from: env.RESEND_FROM ?? "Demo shop <shop@example.com>",
          ...(env.RESEND_BASE_URL ? { base_url: env.RESEND_BASE_URL } : {}),
        },
      },
    ]
  : [localNotifications(["email", "feed"])];

const notification = {
  resolve: "@medusajs/medusa/notification",
  options: { providers: notificationProviders },
};

/** With Redis, several processes share events, workflows, locks and cache. */
function redisModules(redisUrl: string) {
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ];
}

function stripeModules(apiKey: string) {
  if (!env.STRIPE_WEBHOOK_SECRET) {
    throw new Error("STRIPE_API_KEY is set, but STRIPE_WEBHOOK_SECRET is not: set both, or neither.");
  }
  return [
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            // Medusa looks for relative addresses in src/ only.
            resolve: env.STRIPE_BASE_URL
              ? path.resolve("dev/shop/payment-stripe")
              : "@medusajs/medusa/payment-stripe",
            id: "stripe",
            options: {
              apiKey,
              webhookSecret: env.STRIPE_WEBHOOK_SECRET,
              asyncPaymentMethodTypes: ["sepa_debit"],
              ...(env.STRIPE_BASE_URL ? { base_url: env.STRIPE_BASE_URL } : {}),
            },
          },
        ],
      },
    },
  ];
}

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: workerMode(),
    http: {
      storeCors: env.STORE_CORS ?? `http://localhost:8000,${backendUrl}`,
      adminCors: env.ADMIN_CORS ?? `http://localhost:5173,${backendUrl}`,
      authCors: env.AUTH_CORS ?? `http://localhost:5173,http://localhost:8000,${backendUrl}`,
      jwtSecret: secret("JWT_SECRET", "demo-jwt-secret"),
      cookieSecret: secret("COOKIE_SECRET", "demo-cookie-secret"),
    },
  },
  admin: {
    disable: env.MEDUSA_ADMIN_DISABLED === "true",
    backendUrl,
  },
  featureFlags: { caching: Boolean(env.REDIS_URL) },
  plugins: [{ resolve: "@medusajs/draft-order", options: {} }],
  modules: [
    tracking,
    fulfillment,
    notification,
    ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : []),
    ...(env.STRIPE_API_KEY ? stripeModules(env.STRIPE_API_KEY) : []),
  ],
});
