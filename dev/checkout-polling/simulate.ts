import type { StoreOrderStatusResponse } from "../../src/api/http-types";
import { CHECKOUT_SCHEDULE, pollCheckout } from "../../src/storefront/client/poll-checkout";
import { TestClock } from "../../src/storefront/client/testing/page";

/** Waits between questions, in milliseconds. */
export interface Strategy {
  name: string;
  schedule: readonly number[];
}

export const OLD_WAY: Strategy = { name: "every 2 s for 30 s", schedule: Array<number>(15).fill(2_000) };
export const NEW_WAY: Strategy = { name: "pollCheckout", schedule: CHECKOUT_SCHEDULE };

/** Milliseconds from a question to its answer. */
const ROUND_TRIP = 150;

/** What became of one checkout. */
export interface Outcome {
  succeeded: boolean;
  requests: number;
  /** Seconds that the customer waited for the page after the order was there; null when the page never knew. */
  late: number | null;
}

/** One customer's success page: the real `pollCheckout`, on a clock that needs no time. */
export async function simulateCheckout({ schedule }: Strategy, secondsUntilOrder: number): Promise<Outcome> {
  const clock = new TestClock();
  let requests = 0;
  const fetch = <Answer>(): Promise<Answer> => {
    requests += 1;
    return new Promise((resolve) => {
      // The shop looks half a round trip after it was asked.
      clock.after(ROUND_TRIP / 2, () => {
        const answer: StoreOrderStatusResponse =
          clock.now() >= secondsUntilOrder * 1000
            ? { status: "paid", order_id: "order_1" }
            : { status: "pending", order_id: null };
        clock.after(ROUND_TRIP / 2, () => resolve(answer as Answer));
      });
    });
  };
  let state: string | null = null;
  void pollCheckout({ client: { fetch } }, "cart_1", { schedule, clock }).then((result) => {
    state = result.state;
  });
  while (state === null) {
    clock.runNext();
    // What awaits a promise goes on before the clock does.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const succeeded = state === "paid";
  return { succeeded, requests, late: succeeded ? clock.now() / 1000 - secondsUntilOrder : null };
}
