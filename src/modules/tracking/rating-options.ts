/** Whether customers are asked how the delivery was. */
export interface RatingOptions {
  /** True lets customers rate a delivery, and asks them to by mail; false by default. */
  enabled?: boolean;
  /** Days after the delivery until the mail goes out, 0 to 20; 3 by default. */
  ask_after_days?: number;
}

export interface ResolvedRatingOptions {
  enabled: boolean;
  ask_after_days: number;
}

/** A mail is not held back longer than this. */
const LONGEST_WAIT_DAYS = 20;

/** Fills in defaults. Throws with a sentence that says what to mend. */
export function resolveRatingOptions(options: RatingOptions): ResolvedRatingOptions {
  const { enabled = false, ask_after_days = 3, ...unknown } = options;
  const [name] = Object.keys(unknown);
  if (name !== undefined) {
    throw wrong(name, "is not known; there are enabled, ask_after_days");
  }
  if (typeof enabled !== "boolean") {
    throw wrong("enabled", "must be true or false");
  }
  if (!Number.isInteger(ask_after_days) || ask_after_days < 0 || ask_after_days > LONGEST_WAIT_DAYS) {
    throw wrong("ask_after_days", `must be a whole number from 0 to ${LONGEST_WAIT_DAYS}`);
  }
  return { enabled, ask_after_days };
}

function wrong(name: string, sentence: string): Error {
  return new Error(`medusa-plugin-17track: option "ratings.${name}" ${sentence}.`);
}
