import { countOf } from "../../modules/tracking/domain/access";
import {
  changeableUntil,
  isLowRating,
  MOST_RATING_CHANGES,
} from "../../modules/tracking/domain/delivery-rating";
import { isSaidDelivered, MOST_REPORTS } from "../../modules/tracking/domain/not-received";
import type { CustomerMessagesRow } from "../../modules/tracking/repositories/customer-message-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { isRatable, takesInstructions } from "../../workflows/customer-messages/what-may-be-said";
import type { AdminCustomerMessages, StoreCustomerMessages } from "../customer-message-types";
import type { OrderTimeline } from "./order-tracking";

/** What an order's customer may say, and has said. Only the signed-in one reads their own words. */
export function presentCustomerMessages(
  service: Pick<TrackingModuleService, "options" | "passesInstructionsOn">,
  timeline: OrderTimeline,
  said: CustomerMessagesRow,
  { is_owner, now }: { is_owner: boolean; now: Date },
): StoreCustomerMessages {
  const { options } = service;
  return {
    delivery_instructions: options.delivery_instructions
      ? {
          ...instructionsOf(timeline, said, is_owner, now),
          passed_on: service.passesInstructionsOn(timeline.trackers),
        }
      : null,
    rating: options.ratings.enabled ? ratingOf(timeline, said, is_owner, now) : null,
    delivered_packages: deliveredPackages(timeline, said, is_owner),
  };
}

function instructionsOf(
  { order, trackers }: OrderTimeline,
  { instructions }: CustomerMessagesRow,
  isOwner: boolean,
  now: Date,
): Omit<NonNullable<StoreCustomerMessages["delivery_instructions"]>, "passed_on"> {
  const current = instructions.find(({ state }) => state === "confirmed");
  const waiting = instructions.some(
    ({ state, expires_at }) => state === "unconfirmed" && expires_at !== null && new Date(expires_at) > now,
  );
  return {
    open: takesInstructions(order, trackers),
    set_at: iso(current?.confirmed_at ?? null),
    awaits_confirmation: waiting,
    text: isOwner ? (current?.text ?? null) : null,
  };
}

function ratingOf(
  { order, trackers }: OrderTimeline,
  { rating }: CustomerMessagesRow,
  isOwner: boolean,
  now: Date,
): StoreCustomerMessages["rating"] {
  const until = rating === null ? null : changeableUntil(new Date(rating.given_at));
  const changeable =
    rating === null || (until !== null && until > now && changesOf(rating, isOwner) < MOST_RATING_CHANGES);
  return {
    open: changeable && isRatable(order, trackers),
    rating: rating?.rating ?? null,
    has_comment: rating?.comment != null,
    comment: isOwner ? (rating?.comment ?? null) : null,
    changeable_until: until?.toISOString() ?? null,
  };
}

function deliveredPackages(
  { trackers }: OrderTimeline,
  { reports }: CustomerMessagesRow,
  isOwner: boolean,
): StoreCustomerMessages["delivered_packages"] {
  return trackers
    .filter((tracker) => tracker.direction === "outbound" && isSaidDelivered(tracker))
    .map(({ id }) => {
      const report = reports.find(({ tracker_id }) => tracker_id === id);
      const open = report !== undefined && report.resolved_at === null;
      return {
        tracker_id: id,
        reported_at: open ? iso(report.reported_at) : null,
        open: report === undefined || timesOf(report, isOwner) < MOST_REPORTS,
      };
    });
}

function changesOf(
  { changes, link_changes }: NonNullable<CustomerMessagesRow["rating"]>,
  isOwner: boolean,
): number {
  return countOf(isOwner ? "owner" : "link", { all: changes, by_link: link_changes });
}

function timesOf({ times, link_times }: CustomerMessagesRow["reports"][number], isOwner: boolean): number {
  return countOf(isOwner ? "owner" : "link", { all: times, by_link: link_times });
}

/** All that customers said of an order and that counts, for its merchant. */
export function presentAdminCustomerMessages(said: CustomerMessagesRow): AdminCustomerMessages {
  const { instructions, rating, reports } = said;
  return {
    delivery_instructions: instructions.flatMap(
      ({ id, text, customer_id, confirmed_at, replaced_at, handed_over }) =>
        // What nobody has confirmed may be a stranger's.
        confirmed_at === null
          ? []
          : [
              {
                id,
                text,
                given_by: customer_id === null ? ("link" as const) : ("customer" as const),
                customer_id,
                confirmed_at: new Date(confirmed_at).toISOString(),
                replaced_at: iso(replaced_at),
                handed_over,
              },
            ],
    ),
    rating: rating && {
      id: rating.id,
      rating: rating.rating,
      is_low: isLowRating(rating.rating),
      comment: rating.comment,
      given_at: new Date(rating.given_at).toISOString(),
      updated_at: new Date(rating.updated_at).toISOString(),
    },
    not_received: reports.map(({ times: _, link_times: _too, ...report }) => ({
      ...report,
      reported_at: new Date(report.reported_at).toISOString(),
      resolved_at: iso(report.resolved_at),
    })),
  };
}

/** The database's JSON writes an offset, and microseconds. */
function iso(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
