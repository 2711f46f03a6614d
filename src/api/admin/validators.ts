import { z } from "@medusajs/framework/zod";
import { isCalendarDay } from "../../modules/tracking/domain/calendar-day";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../../modules/tracking/domain/status";

/** Neither a NUL nor half a surrogate pair can be stored. */
const Text = z
  .string()
  .refine(
    (value) => !/[\0\p{Surrogate}]/u.test(value),
    "a text holds a character that cannot be stored, such as NUL",
  );

const oneOrMany = <T extends z.ZodTypeAny>(schema: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(schema).optional(),
  );

const flag = z.preprocess(
  (value) => (value === "true" ? true : value === "false" ? false : value),
  z.boolean({ message: "must be true or false" }).optional(),
);

const wholeNumber = (least: number, most: number, standard: number) =>
  z.coerce.number().int().min(least).max(most).default(standard);

export const SORTABLE = ["created_at", "last_event_at", "status_at"] as const;
const SORT_ORDERS = SORTABLE.flatMap((column) => [column, `-${column}`] as const);

export const ListTrackersQuery = z.object({
  status: oneOrMany(z.enum(TRACKER_STATUSES)),
  order_id: oneOrMany(Text),
  fulfillment_id: oneOrMany(Text),
  carrier_code: oneOrMany(Text),
  q: Text.max(200).optional(),
  needs_attention: flag,
  order: z.enum(SORT_ORDERS).default("-created_at"),
  offset: wholeNumber(0, 1_000_000, 0),
  limit: wholeNumber(1, 100, 20),
  // Accepted because Medusa's own clients send it; trackers always come whole.
  fields: Text.optional(),
});
export type ListTrackersQuery = z.infer<typeof ListTrackersQuery>;

export const CarriersQuery = z.object({
  q: Text.max(200).default(""),
  tracking_number: Text.max(200).optional(),
  country: Text.length(2).optional(),
  limit: wholeNumber(1, 100, 20),
});
export type CarriersQuery = z.infer<typeof CarriersQuery>;

export const FailuresQuery = z.object({
  offset: wholeNumber(0, 1_000_000, 0),
  limit: wholeNumber(1, 100, 20),
});
export type FailuresQuery = z.infer<typeof FailuresQuery>;

// Medusa calls a field of a wrong type in a list "required"; these two are the ones that are often of a wrong type.
const Quantity = z.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) > 0,
  "quantity: enter a whole number, 1 or more",
);
const TrackingNumber = z.custom<string>(
  (value) => typeof value === "string" && value.length <= 200,
  "tracking_number: enter it as a text of at most 200 characters",
);

const Items = z
  .array(z.object({ id: Text, quantity: Quantity }))
  .max(500)
  .optional();
const PostalCode = Text.trim().min(1).max(20).optional();
const Country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "enter the two letters of the country, such as DE")
  .optional();
const PhoneLast4 = z
  .string()
  .regex(/^\d{4}$/, "enter the last four digits of the phone number")
  .optional();
const ShipDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "enter a date like 2026-01-31")
  .refine(isCalendarDay, "this date does not exist")
  .optional();

const TrackerInput = z
  .object({
    tracking_number: TrackingNumber,
    carrier: Text.max(200).optional(),
    items: Items,
    postal_code: PostalCode,
    phone_last4: PhoneLast4,
    ship_date: ShipDate,
  })
  .strict();

export const ShipOrderBody = z
  .object({
    trackers: z.array(TrackerInput).max(100),
    fulfillment_id: Text.optional(),
    items: Items.refine(
      (items) => items === undefined || items.length > 0,
      "items: name at least one, or leave them away to ship all that is left",
    ),
    location_id: Text.optional(),
    shipping_option_id: Text.optional(),
    no_notification: z.boolean().optional(),
    allow_unpaid: z.boolean().optional(),
  })
  .strict();
export type ShipOrderBody = z.infer<typeof ShipOrderBody>;

export const AddTrackersBody = z
  .object({
    trackers: z.array(TrackerInput).max(100),
    fulfillment_id: Text.optional(),
    notify: z.boolean().optional(),
  })
  .strict();
export type AddTrackersBody = z.infer<typeof AddTrackersBody>;

export const UpdateTrackerBody = z
  .object({
    tracking_number: TrackingNumber.optional(),
    carrier: Text.min(1).max(200).optional(),
    items: Items,
    postal_code: PostalCode,
    country: Country,
    phone_last4: PhoneLast4,
    ship_date: ShipDate,
    notify: z.boolean().optional(),
  })
  .strict();
export type UpdateTrackerBody = z.infer<typeof UpdateTrackerBody>;

export const CreateTrackingEventBody = z
  .object({
    status: z.enum(TRACKER_STATUSES).optional(),
    reason: z.enum(TRACKER_REASONS).optional(),
    description: Text.trim().min(1, "say what happened").max(500),
    location: Text.trim().max(200).optional(),
    occurred_at: Text.max(40).optional(),
    public: z.boolean().optional(),
    notify: z.boolean().optional(),
  })
  .strict();
export type CreateTrackingEventBody = z.infer<typeof CreateTrackingEventBody>;
