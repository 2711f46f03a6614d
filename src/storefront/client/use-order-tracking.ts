"use client";

import { useCallback, useEffect, useState } from "react";
import type { OrderTracking } from "../types";
import type { OrderAccess } from "./retrieve-order-tracking";
import { type LiveStoreSdk, watchOrderTracking } from "./watch-order-tracking";

export interface UseOrderTracking {
  /** Undefined until the first answer, unless there is an initial one. */
  tracking: OrderTracking | undefined;
  /** Of the latest try; null as soon as one succeeds. */
  error: unknown;
  /** Nothing is known yet, and nothing has failed. */
  loading: boolean;
  /** Asks at once. */
  refresh(): void;
}

/**
 * An order's timeline, kept up to date while the page is seen.
 *
 * @param sdk made once, outside of the component
 * @param access null while it is not known whose order is to be shown
 * @param initial what a server has fetched already
 */
export function useOrderTracking(
  sdk: LiveStoreSdk,
  access: OrderAccess | null,
  { initial }: { initial?: OrderTracking } = {},
): UseOrderTracking {
  const [tracking, setTracking] = useState(initial);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const orderId = access !== null && "order_id" in access ? access.order_id : undefined;
  const token = access?.token;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round begins anew
  useEffect(() => {
    const now = orderId !== undefined ? { order_id: orderId, token } : token !== undefined ? { token } : null;
    return now === null
      ? undefined
      : watchOrderTracking(sdk, now, {
          onTracking(fresh) {
            setTracking(fresh);
            setError(null);
          },
          onError: setError,
        });
  }, [sdk, orderId, token, round]);

  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { tracking, error, loading: tracking === undefined && error === null, refresh };
}
