import { TEXT_LIMITS } from "../../../src/modules/tracking/domain/customer-text";
import { SHOP, sampleTracker, sampleTracking } from "../../../src/storefront/testing/samples";
import type { CustomerMessages } from "../../../src/storefront/types";
import type {
  CustomerFormProblem,
  CustomerMessagesInput,
} from "../../../src/storefront/view/customer-messages/compose";

/** What an order's page may have to say around what its reader may say, and which state that is. */
export type MessageState = [name: string, input: CustomerMessagesInput];

const OPEN: CustomerMessages = {
  delivery_instructions: {
    open: true,
    set_at: null,
    awaits_confirmation: false,
    passed_on: true,
    text: null,
  },
  rating: { open: true, rating: null, has_comment: false, comment: null, changeable_until: null },
  delivered_packages: [{ tracker_id: "trk_1", reported_at: null, open: true }],
};
const SAID: CustomerMessages = {
  delivery_instructions: {
    open: true,
    set_at: "2026-11-24T10:00:00Z",
    awaits_confirmation: true,
    passed_on: false,
    text: null,
  },
  rating: { open: true, rating: 4, has_comment: true, comment: null, changeable_until: null },
  delivered_packages: [{ tracker_id: "trk_1", reported_at: "2026-11-24T10:00:00Z", open: true }],
};
const CLOSED: CustomerMessages = {
  delivery_instructions: { ...SAID.delivery_instructions, open: false, awaits_confirmation: false },
  rating: { ...SAID.rating, open: false },
  delivered_packages: [{ tracker_id: "trk_1", reported_at: "2026-11-24T10:00:00Z", open: false }],
} as CustomerMessages;

function refused(
  form: CustomerFormProblem["form"],
  refusal: CustomerFormProblem["refusal"],
): CustomerFormProblem {
  return {
    form,
    refusal,
    tracker_id: form === "not-received" ? "trk_1" : null,
    typed: { text: "Behind the garage, please. ".repeat(12), rating: null },
  };
}

/** One package has arrived and another comes, so that all of the forms are there. */
export function messageStates(): MessageState[] {
  const tracking = sampleTracking(
    [sampleTracker({ status: "delivered" }), sampleTracker({ id: "trk_2", status: "in_transit" })],
    "partially_delivered",
  );
  const state = (name: string, changes: Partial<CustomerMessagesInput>): MessageState => [
    `forms: ${name}`,
    {
      tracking,
      shop: SHOP,
      messages: OPEN,
      limits: TEXT_LIMITS,
      page: { address: "./token", query: "" },
      done: null,
      done_package: SAID.delivered_packages[0]?.tracker_id ?? null,
      problem: null,
      ...changes,
    },
  ];
  return [
    state("nothing said", {}),
    state("everything said", { messages: SAID }),
    state("too late", { messages: CLOSED }),
    state("instructions just sent", { messages: SAID, done: "instructions" }),
    state("rating just sent", { messages: SAID, done: "rating" }),
    state("report just sent", { messages: SAID, done: "not-received" }),
    state("instructions too long", { problem: refused("instructions", "text_too_long") }),
    state("instructions too late", {
      messages: CLOSED,
      problem: refused("instructions", "instructions_too_late"),
    }),
    state("no rating chosen", { problem: refused("rating", "rating_missing") }),
    state("comment too long", { problem: refused("rating", "comment_too_long") }),
    state("rated too often", { messages: SAID, problem: refused("rating", "rating_too_many") }),
    state("report too long", { problem: refused("not-received", "message_too_long") }),
    state("reported too often", { messages: SAID, problem: refused("not-received", "report_too_many") }),
  ];
}
