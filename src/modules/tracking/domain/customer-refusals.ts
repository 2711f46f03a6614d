import { TEXT_LIMITS } from "./customer-text";

/** Why something that a customer says is not taken: what went wrong with it, and what to do. */
export const CUSTOMER_REFUSALS = {
  text_missing: "Write what is to be done with the package.",
  text_too_long: `Delivery instructions have at most ${TEXT_LIMITS.instructions} characters. Shorten them.`,
  text_with_address: "Delivery instructions must not hold an address of the web. Leave it out.",
  comment_too_long: `A comment has at most ${TEXT_LIMITS.comment} characters. Shorten it.`,
  message_too_long: `A message has at most ${TEXT_LIMITS.report} characters. Shorten it.`,
  rating_missing: "Rate the delivery with a whole number from 1 to 5.",
  instructions_off: "This shop takes no delivery instructions here.",
  instructions_too_late:
    "The packages of this order are at the door already, or at their end. Write to the shop instead.",
  instructions_too_many:
    "This order was given too many delivery instructions today. Try again tomorrow, or write to the shop.",
  confirmation_impossible:
    "This order has no e-mail address to which a link could be sent. Write to the shop instead.",
  confirmation_ended: "This link has ended, or was replaced by a later one. Give the instructions once more.",
  ratings_off: "This shop does not ask for ratings.",
  rating_too_early: "The order has not arrived yet. It can be rated once all of it is delivered.",
  rating_closed: "This rating was given more than 30 days ago and stays as it is.",
  rating_too_many: "This rating was changed too often, and stays as it is.",
  package_unknown: "There is no such package in this order.",
  package_not_delivered: "This package is not said to be delivered. It is still being followed.",
  report_too_many:
    "This package was reported often enough: the shop knows of it. Write to the shop to add something.",
  report_unknown: "Nobody has reported that this package did not arrive.",
} as const;
export type CustomerRefusal = keyof typeof CUSTOMER_REFUSALS;
