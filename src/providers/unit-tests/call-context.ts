import type { Logger } from "@medusajs/framework/types";
import type { CallContext } from "../../modules/tracking/provider";
import { ProviderTokens } from "../../modules/tracking/provider-tokens";

/**
 * What providers are handed when they call, without a database: no limit, and tokens of this process only.
 *
 * @param onRequest called before every request that goes through it
 */
export function callContext(onRequest: () => void = () => {}): CallContext {
  const tokens = new ProviderTokens({
    direct: () => Promise.reject(new Error("There is no database here.")),
    options: { encryption_keys: [] },
    logger: console as unknown as Logger,
  });
  return {
    limited: (request) => {
      onRequest();
      return request();
    },
    token: (name, renew, refused) => tokens.get({ id: name, renew, refused: refused ?? null }),
  };
}
