import type { StoreLookupRequest, StoreLookupResponse } from "../../api/store-types";
import type { StoreSdk } from "./ask-store";

/**
 * Finds an order by its number and its customer's e-mail address, or one package by its tracking number. What was
 * found stays open for a short time by `session.token`: an order (`view: "full"`) as `retrieveOrderTracking(sdk, { token })`
 * reads it; of a package alone, or of a postal code's reduced view, this answer is all there is to show.
 *
 * @throws the SDK's `FetchError`: 404 for every miss, whatever its cause; 429 after too many of them
 */
export function lookupTracking(
  sdk: StoreSdk,
  question: StoreLookupRequest,
  { signal }: { signal?: AbortSignal } = {},
): Promise<StoreLookupResponse> {
  return sdk.client.fetch<StoreLookupResponse>("/store/tracking/lookup", {
    method: "POST",
    body: question,
    signal,
  });
}
