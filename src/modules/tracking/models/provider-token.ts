import { model } from "@medusajs/framework/utils";

/** What a provider gave for signing in, for all processes; encrypted, or not kept here at all. */
const ProviderToken = model.define("tracking_provider_token", {
  id: model.text().primaryKey(),
  /** See `secrets/seal.ts`. */
  sealed: model.text(),
  /** From then on a new one is fetched, while this one still serves. */
  renew_at: model.dateTime(),
  expires_at: model.dateTime(),
});

export default ProviderToken;
