import Medusa from "@medusajs/js-sdk";

/** Replaced when the dashboard is built. */
declare const __BACKEND_URL__: string | undefined;

/** Where the shop's server is; `/` when it is where the dashboard is. */
export const BACKEND_URL = __BACKEND_URL__ || "/";

/** The shop's server, with the session of whoever is signed in to the dashboard. */
export const sdk = new Medusa({
  baseUrl: BACKEND_URL,
  auth: { type: "session" },
});
