import type Medusa from "@medusajs/js-sdk";

/** What is needed of a `@medusajs/js-sdk` client: any `new Medusa({ baseUrl, publishableKey })` will do. */
export interface StoreSdk {
  client: Pick<Medusa["client"], "fetch">;
}

/**
 * GETs a store route of the shop, by the SDK's own way: its address, publishable key, session and locale.
 *
 * @param path with what comes from outside encoded
 * @throws what the SDK throws: its `FetchError` with a `status` for a refusal, an `AbortError`, or the network's error
 */
export function askStore<Answer>(sdk: StoreSdk, path: string, signal: AbortSignal): Promise<Answer> {
  return sdk.client.fetch<Answer>(path, { signal });
}

/** Whether the shop says that there is no such thing, or that it is not the asker's: it never tells which. */
export function isNotFound(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === 404;
}
