import type { Random } from "./random";

/** A way of paying, and how long Stripe's webhook takes after the customer is back in the shop. */
export interface WayOfPaying {
  name: string;
  /** Of all checkouts. */
  share: number;
  /** Half of the webhooks are sent sooner, in seconds. */
  median: number;
  /** 95 of 100 are sent sooner, in seconds. */
  p95: number;
}

/**
 * Assumed, not measured: nobody publishes these times. Each is a log-normal distribution, which has the long tail that
 * waiting for others has. The last row stands for webhooks that Stripe has to send again, after 5 minutes and more.
 */
export const WAYS_OF_PAYING: readonly WayOfPaying[] = [
  { name: "Card, 3-D Secure", share: 0.55, median: 1.5, p95: 8 },
  { name: "Bank redirect (iDEAL, Bancontact, BLIK)", share: 0.3, median: 4, p95: 25 },
  { name: "Slow bank redirect (EPS, Przelewy24)", share: 0.13, median: 20, p95: 75 },
  { name: "Webhook lost, sent again later", share: 0.02, median: 420, p95: 2_400 },
];

/** What Medusa 2.21 adds: it lets a webhook lie for 5 s, then makes the order, sooner or later as it is busy; seconds. */
const MEDUSA_WAITS = 5;
const MEDUSA_WORKS = { from: 0.3, to: 1.5 };

/** The 95th percentile of the standard normal distribution. */
const Z95 = 1.6449;

/** Seconds from the customer's return until there is an order. */
export function secondsUntilOrder({ median, p95 }: WayOfPaying, random: Random): number {
  const spread = Math.log(p95 / median) / Z95;
  const webhook = median * Math.exp(spread * random.normal());
  return webhook + MEDUSA_WAITS + random.between(MEDUSA_WORKS.from, MEDUSA_WORKS.to);
}
