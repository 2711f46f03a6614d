import type { StoreOrderTrackingResponse } from "../../api/store-types";
import type { OrderTracking } from "../types";
import { askStore, type StoreSdk } from "./ask-store";

/**
 * Which order, and by what right: an order of the signed-in customer, an order with its token, or the token alone,
 * as it stands in tracking links.
 */
export type OrderAccess = { order_id: string; token?: string } | { token: string };

/** A token opens something else than an order: a look-up by tracking number or postal code shows no more. */
export class NoOrderError extends Error {
  /** As of an order that is not there. */
  readonly status = 404;

  constructor() {
    super(
      'This token shows a package, or less than an order: show what lookupTracking answered. Only its answers with `view: "full"` open an order.',
    );
    this.name = "NoOrderError";
  }
}

/**
 * An order's timeline.
 *
 * @throws the SDK's `FetchError`; its status is 404 both for an order that is not there and one that is not yours.
 *   {@link NoOrderError} for the token of a look-up that shows less than an order
 */
export async function retrieveOrderTracking(
  sdk: StoreSdk,
  access: OrderAccess,
  { signal = new AbortController().signal }: { signal?: AbortSignal } = {},
): Promise<OrderTracking> {
  const { tracking } = await askStore<Partial<StoreOrderTrackingResponse>>(sdk, timelinePath(access), signal);
  if (tracking === undefined) {
    throw new NoOrderError();
  }
  return tracking;
}

/** The store route of a timeline; `live` is the one that tells when it has changed. */
export function timelinePath(access: OrderAccess, live: "" | "/live" = ""): string {
  if (!("order_id" in access)) {
    return `/store/tracking/${encodeURIComponent(access.token)}${live}`;
  }
  const path = `/store/orders/${encodeURIComponent(access.order_id)}/tracking${live}`;
  return access.token === undefined ? path : `${path}?token=${encodeURIComponent(access.token)}`;
}
