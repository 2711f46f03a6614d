const DAY = 24 * 3_600_000;

/** Days in which a rating may be changed, from when it was first given. */
const CHANGEABLE_DAYS = 30;
/** Changes of one rating, by its signed-in customer, and through the link; whoever needs more is playing. */
export const MOST_RATING_CHANGES = 20;
/** Of five: from here down something went wrong, and the merchant should look. */
const LOW_UP_TO = 2;

/** Whether the merchant should look. */
export function isLowRating(rating: number): boolean {
  return rating <= LOW_UP_TO;
}

/** Until when a rating may be changed. */
export function changeableUntil(givenAt: Date): Date {
  return new Date(givenAt.getTime() + CHANGEABLE_DAYS * DAY);
}
