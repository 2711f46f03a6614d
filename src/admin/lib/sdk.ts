import Medusa from "@medusajs/js-sdk";

/** Replaced when the dashboard is built. */
declare const __BACKEND_URL__: string | undefined;

/** The shop's server, with the session of whoever is signed in to the dashboard. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ || "/",
  auth: { type: "session" },
});
