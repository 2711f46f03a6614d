import type { CustomerRefusal } from "../../modules/tracking/domain/customer-refusals";
import {
  cleanCustomerText,
  lengthOf,
  namesWebAddress,
  TEXT_LIMITS,
} from "../../modules/tracking/domain/customer-text";
import { refusal } from "./refusals";

/** Delivery instructions as they are kept. Throws when there are none, too long ones, or a web address in them. */
export function readInstructions(raw: string): string {
  const text = readText(raw, TEXT_LIMITS.instructions, "text_too_long");
  if (text === null) {
    throw refusal("text_missing");
  }
  if (namesWebAddress(text)) {
    throw refusal("text_with_address");
  }
  return text;
}

/** A comment as it is kept: null for an empty one, undefined when nothing was said about it. */
export function readComment(raw: string | null | undefined): string | null | undefined {
  return raw === undefined ? undefined : readText(raw ?? "", TEXT_LIMITS.comment, "comment_too_long");
}

/** A message to the shop as it is kept; null for an empty one. */
export function readMessage(raw: string | null | undefined): string | null {
  return readText(raw ?? "", TEXT_LIMITS.report, "message_too_long");
}

/** Whole stars. */
export function readRating(rating: number): number {
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) {
    throw refusal("rating_missing");
  }
  return rating;
}

function readText(raw: string, limit: number, tooLong: CustomerRefusal): string | null {
  const text = cleanCustomerText(raw);
  if (lengthOf(text) > limit) {
    throw refusal(tooLong);
  }
  return text === "" ? null : text;
}
