import type Medusa from "@medusajs/js-sdk";
import type { OrderTracking } from "../types";
import { isNotFound } from "./ask-store";
import { type Clock, pageClock } from "./clock";
import { pageVisibility, type Visibility } from "./page-visibility";
import { type OrderAccess, retrieveOrderTracking, timelinePath } from "./retrieve-order-tracking";

/** Milliseconds between two looks when the shop cannot tell by itself that something is new. */
const LOOK_EVERY = 15_000;
/** Milliseconds within which a stream says something; one that some proxy holds back is of no use. */
const FIRST_WORD_WITHIN = 5_000;

/** A `@medusajs/js-sdk` client that can listen, too. */
export interface LiveStoreSdk {
  client: Pick<Medusa["client"], "fetch" | "fetchStream">;
}

/** What is told: a timeline, or why there is none. What was told before still holds when something fails. */
export interface TrackingListener {
  onTracking(tracking: OrderTracking): void;
  onError(error: unknown): void;
}

/** For tests: the page's own by default. */
export interface WatchSurroundings {
  clock?: Clock;
  visibility?: Visibility;
}

/**
 * Tells an order's timeline now and whenever it has changed, while the page is seen. It listens to the shop's
 * server-sent events, and asks every 15 seconds where these do not come through. An order that is not there (any
 * more) ends it with an error.
 *
 * @returns a function that ends it
 */
export function watchOrderTracking(
  sdk: LiveStoreSdk,
  access: OrderAccess,
  listener: TrackingListener,
  { clock = pageClock, visibility = pageVisibility }: WatchSurroundings = {},
): () => void {
  let watch = new AbortController();
  let ended = false;

  async function look(signal: AbortSignal): Promise<void> {
    try {
      const tracking = await retrieveOrderTracking(sdk, access, { signal });
      if (!signal.aborted) {
        listener.onTracking(tracking);
      }
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      listener.onError(error);
      if (isNotFound(error)) {
        end();
      }
    }
  }

  /** Runs until the stream ends, or cannot be had. */
  async function listen(signal: AbortSignal): Promise<void> {
    const { stream, abort } = await sdk.client.fetchStream(timelinePath(access, "/live"));
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) {
      // It ended while the stream was being asked for.
      abort();
    }
    const stopWaiting = clock.after(FIRST_WORD_WITHIN, abort);
    try {
      for await (const { event } of stream) {
        stopWaiting();
        if (signal.aborted) {
          return;
        }
        if (event === "version") {
          await look(signal);
        }
      }
    } finally {
      stopWaiting();
    }
  }

  async function start(): Promise<void> {
    watch = new AbortController();
    const { signal } = watch;
    while (!signal.aborted) {
      await look(signal);
      if (!signal.aborted) {
        // A stream that cannot be had, or breaks off, is tried again after the next look.
        await listen(signal).catch(() => undefined);
      }
      await pause(signal);
    }
  }

  function pause(signal: AbortSignal): Promise<void> {
    return new Promise((done) => {
      if (signal.aborted) {
        return done();
      }
      const cancel = clock.after(LOOK_EVERY, done);
      signal.addEventListener(
        "abort",
        () => {
          cancel();
          done();
        },
        { once: true },
      );
    });
  }

  function end(): void {
    ended = true;
    watch.abort();
    stopWatching();
  }

  const stopWatching = visibility.onChange(() => {
    watch.abort();
    if (!ended && !visibility.isHidden()) {
      start();
    }
  });
  if (!visibility.isHidden()) {
    start();
  }
  return end;
}
