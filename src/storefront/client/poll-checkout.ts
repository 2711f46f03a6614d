import type { StoreOrderStatusResponse } from "../../api/store-types";
import { askStore, isNotFound, type StoreSdk } from "./ask-store";
import { type Clock, pageClock } from "./clock";
import { pageVisibility, type Visibility } from "./page-visibility";
import { SeenTime } from "./seen-time";

/**
 * Waits before each question, in milliseconds: 85 seconds in all. Most payments are confirmed within the first
 * seconds, so these are asked about most often; a slow bank gets its time without a question every second.
 */
export const CHECKOUT_SCHEDULE: readonly number[] = [
  ...Array<number>(5).fill(1_000),
  ...Array<number>(10).fill(3_000),
  ...Array<number>(10).fill(5_000),
];

/** A question that is not answered within this time, in milliseconds, counts as failed. */
const ANSWER_LIMIT = 10_000;

/** How the waiting ended. */
export type CheckoutResult =
  /** Paid, and there is the order. */
  | { state: "paid"; order_id: string }
  /** The payment is finally cancelled; an order there may be is named. Another payment has to be started. */
  | { state: "cancelled"; order_id: string | null }
  /** No order, and nothing has happened to the payment for a day. */
  | { state: "expired" }
  /** The shop knows no such cart. */
  | { state: "not_found" }
  /**
   * The schedule is over, and nothing is decided. `last_answer` is null when the shop never answered; `last_error` is
   * what went wrong with the last question, null when it was answered.
   */
  | { state: "timed_out"; last_answer: StoreOrderStatusResponse | null; last_error: unknown }
  /** The signal ended it. */
  | { state: "aborted" };

export interface PollCheckoutOptions {
  /** Ends the waiting, and the question under way, with the state `aborted`. */
  signal?: AbortSignal;
  /** Hears every answer, such as an order whose payment is still pending. */
  onAnswer?: (answer: StoreOrderStatusResponse) => void;
  /** Waits before each question, in milliseconds; {@link CHECKOUT_SCHEDULE} by default. */
  schedule?: readonly number[];
  /** Whether anybody looks; the tab's visibility by default. */
  visibility?: Visibility;
  /** The browser's clock by default. */
  clock?: Clock;
}

/**
 * For the page that a customer comes back to from a redirect payment: asks for the cart's checkout status until it is
 * decided. Nothing is asked while the tab is hidden, and at once when it is seen again. Questions that fail, whatever
 * the reason, are passed over; only a 404 ends the waiting.
 *
 * The schedule counts from the call. A question that falls due while another waits for its answer is left out, so that
 * a slow server is not asked more than it can answer.
 *
 * @param sdk the storefront's own `@medusajs/js-sdk` client
 * @returns how it ended; it never throws because of what the shop or the network does
 */
export async function pollCheckout(
  sdk: StoreSdk,
  cartId: string,
  options: PollCheckoutOptions = {},
): Promise<CheckoutResult> {
  const { signal = new AbortController().signal, clock = pageClock, visibility = pageVisibility } = options;
  const time = new SeenTime(clock, visibility);
  try {
    return await poll(sdk, cartId, { ...options, signal, clock, visibility, time });
  } finally {
    time.stop();
  }
}

interface Surroundings {
  signal: AbortSignal;
  clock: Clock;
  visibility: Visibility;
  /** Stands still while the tab is hidden. */
  time: SeenTime;
}

async function poll(
  sdk: StoreSdk,
  cartId: string,
  { onAnswer, schedule = CHECKOUT_SCHEDULE, ...around }: PollCheckoutOptions & Surroundings,
): Promise<CheckoutResult> {
  const { signal, time } = around;
  const path = `/store/carts/${encodeURIComponent(cartId)}/order-status`;
  let start = time.now();
  let lastAnswer: StoreOrderStatusResponse | null = null;
  let lastError: unknown = null;
  for (const [index, due] of runningTotals(schedule).entries()) {
    if (index > 0 && start + due < time.now()) {
      continue;
    }
    const turn = await nextTurn(start + due, around);
    if (turn === "seen_again") {
      // However long nobody looked, the schedule goes on with this question.
      start = time.now() - due;
    }
    const asked = turn === "aborted" ? null : await ask(sdk, path, around);
    if (asked === null || signal.aborted) {
      return { state: "aborted" };
    }
    if ("error" in asked) {
      if (isNotFound(asked.error)) {
        return { state: "not_found" };
      }
      lastError = asked.error;
      continue;
    }
    lastError = null;
    lastAnswer = asked.answer;
    onAnswer?.(lastAnswer);
    const result = decided(lastAnswer);
    if (result !== null) {
      return result;
    }
  }
  return { state: "timed_out", last_answer: lastAnswer, last_error: lastError };
}

function decided(answer: StoreOrderStatusResponse): CheckoutResult | null {
  switch (answer.status) {
    case "paid":
      return { state: "paid", order_id: answer.order_id };
    case "cancelled":
      return { state: "cancelled", order_id: answer.order_id };
    case "expired":
      return { state: "expired" };
    default:
      return null;
  }
}

function runningTotals(waits: readonly number[]): number[] {
  let total = 0;
  return waits.map((wait) => {
    total += wait;
    return total;
  });
}

/** Waits until a moment of `time`; or, if the page is hidden before, until it is seen again. */
function nextTurn(
  at: number,
  { clock, visibility, signal, time }: Surroundings,
): Promise<"due" | "seen_again" | "aborted"> {
  return new Promise((resolve) => {
    let wasHidden = false;
    let stopTimer = () => {};
    const end = (why: "due" | "seen_again" | "aborted") => {
      stopTimer();
      stopWatching();
      signal.removeEventListener("abort", onAbort);
      resolve(why);
    };
    const onAbort = () => end("aborted");
    const look = () => {
      stopTimer();
      if (visibility.isHidden()) {
        wasHidden = true;
      } else if (wasHidden) {
        end("seen_again");
      } else {
        stopTimer = clock.after(Math.max(0, at - time.now()), () => end("due"));
      }
    };
    const stopWatching = visibility.onChange(look);
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) {
      onAbort();
    } else {
      look();
    }
  });
}

/** One question, with its time limit. A failure is a value. */
async function ask(
  sdk: StoreSdk,
  path: string,
  { clock, signal }: Surroundings,
): Promise<{ answer: StoreOrderStatusResponse } | { error: unknown }> {
  const request = new AbortController();
  const abort = () => request.abort(signal.reason);
  signal.addEventListener("abort", abort);
  const stopTimer = clock.after(ANSWER_LIMIT, () =>
    request.abort(new Error(`No answer within ${ANSWER_LIMIT} ms.`)),
  );
  try {
    const answer = await askStore<StoreOrderStatusResponse | null>(sdk, path, request.signal);
    return typeof answer?.status === "string"
      ? { answer }
      : { error: new Error("The shop's answer has no status.") };
  } catch (error) {
    return { error };
  } finally {
    stopTimer();
    signal.removeEventListener("abort", abort);
  }
}
