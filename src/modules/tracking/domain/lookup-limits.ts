/** Failed look-ups in ten minutes. */
export interface LookupLimits {
  /** Of one client address; of IPv6 the network that one household has. */
  address: number;
  /** For one order number or tracking number, whoever asks. */
  order: number;
  /** Of everybody together. */
  overall: number;
}

export const DEFAULT_LIMITS: LookupLimits = { address: 10, order: 10, overall: 1_200 };

/** How failures are counted, and what follows from too many. Times in seconds. */
export interface LimitRule {
  /** Failures that cost nothing but a note; with this one the waiting begins. */
  free: number;
  /** After so long one failure is forgiven; not while waiting. */
  forgive: number;
  /** The first wait; each further failure doubles it. */
  first_wait: number;
  longest_wait: number;
}

const WINDOW = 600;

/** What doubles, from half a minute on. */
const FIRST_WAIT = 30;
/** Whoever tries for hours waits for hours. */
const LONGEST_OF_ADDRESS = 3_600;
/** A stranger can make the customer of an order wait, so not for too long; still no way to guess. */
const LONGEST_OF_ORDER = 900;
/** Strangers can make everybody wait: this one only slows down, to one failure a second, and never grows. */
const WAIT_OF_ALL = 1;

/**
 * Look-ups by a tracking number that one address may make, for each failure it may make. A household never comes near,
 * nor does an office or a mobile network behind one address; who goes through numbers does.
 */
const NUMBERS_PER_FAILURE = 6;

/** The rule for each kind of limit, and for look-ups by a tracking number of one address, whatever came of them. */
export function limitRules(limits: LookupLimits): Record<keyof LookupLimits | "numbers", LimitRule> {
  const rule = (free: number, first_wait: number, longest_wait: number) => ({
    free,
    forgive: WINDOW / free,
    first_wait,
    longest_wait,
  });
  return {
    address: rule(limits.address, FIRST_WAIT, LONGEST_OF_ADDRESS),
    order: rule(limits.order, FIRST_WAIT, LONGEST_OF_ORDER),
    overall: rule(limits.overall, WAIT_OF_ALL, WAIT_OF_ALL),
    numbers: rule(NUMBERS_PER_FAILURE * limits.address, FIRST_WAIT, LONGEST_OF_ORDER),
  };
}
