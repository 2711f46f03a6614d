"use client";

import { startTransition, useCallback, useEffect, useState } from "react";
import type { OrderTracking } from "../types";
import { isNotFound } from "./ask-store";
import type { OrderAccess } from "./retrieve-order-tracking";
import { useNow } from "./use-now";
import { type LiveStoreSdk, watchOrderTracking } from "./watch-order-tracking";

export interface UseOrderTrackingOptions {
  /** What a server has fetched already; null for an order that it did not find. */
  initial?: OrderTracking | null;
  /** The server's moment, so that the browser's first words are those of the server. */
  now?: Date;
}

export interface UseOrderTracking {
  /** Undefined until the first answer, unless there is an initial one; null when there is no such order (any more). */
  tracking: OrderTracking | null | undefined;
  /** Of the latest try; null as soon as one succeeds. */
  error: unknown;
  /** Nothing is known yet, and nothing has failed. */
  loading: boolean;
  /** The reader's moment, which moves on: what "12 minutes ago" is counted from. */
  now: Date;
  /** Asks at once. */
  refresh(): void;
}

/** What is known of an order, and of which. */
interface Known extends Pick<UseOrderTracking, "tracking" | "error"> {
  of: string;
}

/**
 * An order's timeline, kept up to date while the page is seen.
 *
 * @param sdk made once, outside of the component
 * @param access null while it is not known whose order is to be shown
 */
export function useOrderTracking(
  sdk: LiveStoreSdk,
  access: OrderAccess | null,
  { initial, now: begin }: UseOrderTrackingOptions = {},
): UseOrderTracking {
  const [round, setRound] = useState(0);
  const now = useNow(begin);
  const orderId = access !== null && "order_id" in access ? access.order_id : undefined;
  const token = access?.token;
  const order = JSON.stringify([orderId, token]);
  const [known, setKnown] = useState<Known>({ of: order, tracking: initial, error: null });
  // What is known of one order says nothing of another.
  const { tracking, error } = known.of === order ? known : { tracking: undefined, error: null };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round begins anew
  useEffect(() => {
    const asked =
      orderId !== undefined ? { order_id: orderId, token } : token !== undefined ? { token } : null;
    return asked === null
      ? undefined
      : watchOrderTracking(sdk, asked, {
          // What of a page made by a server has yet to come alive, such as a map, is not thrown away for news.
          onTracking: (fresh) => startTransition(() => setKnown({ of: order, tracking: fresh, error: null })),
          onError: (failure) =>
            startTransition(() =>
              setKnown((before) => ({
                of: order,
                tracking: isNotFound(failure) ? null : before.of === order ? before.tracking : undefined,
                error: failure,
              })),
            ),
        });
  }, [sdk, order, round]);

  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { tracking, error, loading: tracking === undefined && error === null, now, refresh };
}
