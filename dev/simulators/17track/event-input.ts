import { z } from "@medusajs/framework/zod";
import type { WireEvent } from "./contract";
import { anyPlaceIn, findPlace, type Place, wireAddress } from "./places";
import { fullSubStatus, subStatusDetails } from "./statuses";
import { NO_TIME, offsetInText, wireTime, wireTimeAtOffset } from "./wire-time";

/** In a scan's `carriers`: whichever carrier the number is registered with. */
export const OWN_CARRIER = 0;

/** A scan in short: everything but the status has a sensible default. */
const shortEventSchema = z
  .object({
    /** Main status such as `OutForDelivery`; unknown ones pass. */
    status: z.string().min(1),
    /** With or without the main status in front. */
    sub_status: z.string().min(1).optional(),
    description: z.string().optional(),
    translation: z.object({ lang: z.string(), description: z.string() }).strict().optional(),
    location: z.string().nullable().optional(),
    city: z.string().optional(),
    country: z.string().length(2).optional(),
    stage: z.string().nullable().optional(),
    /** ISO 8601; its offset is kept. Null: the carrier gave no time. Default: now. */
    at: z.string().datetime({ offset: true }).nullable().optional(),
    /** Instead of `at`. */
    hours_ago: z.number().optional(),
    /** IANA zone of the place, when its city is not known. */
    time_zone: z.string().optional(),
    /** Codes of the carriers that report it; 0, and the default: the one of the registration. */
    carriers: z.array(z.number().int()).optional(),
  })
  .strict();

/** A scan exactly as 17TRACK would send it; nothing is added or checked, so it may be as odd as you like. */
const fullEventSchema = z
  .object({
    description: z.unknown(),
    time_iso: z.unknown(),
    carriers: z.array(z.number().int()).optional(),
  })
  .passthrough()
  .refine((event) => "time_iso" in event || "time_utc" in event, {
    message: "give either `status` (short form) or the contract's own fields with time_iso or time_utc",
  });

export const eventInputSchema = z.union([shortEventSchema, fullEventSchema]);
export type ShortEvent = z.input<typeof shortEventSchema>;
/** A whole event of the contract, with the carriers that report it beside it. */
export type FullEvent = Partial<WireEvent> & { carriers?: number[] } & Record<string, unknown>;

/** A scan as the simulator keeps it. */
export interface ParcelEvent {
  /** Codes of the carriers that report it; empty or 0: whichever the number is registered with. */
  carriers: number[];
  /** Main status when it cannot be read from the sub-status. */
  status: string | null;
  event: WireEvent;
}

/** @param now what "now" means for events without a time of their own (ms) */
export function toParcelEvent(input: ShortEvent | FullEvent, now: number): ParcelEvent {
  return isShort(input) ? fromShort(input, now) : fromFull(input);
}

function isShort(input: ShortEvent | FullEvent): input is ShortEvent {
  return "status" in input && !("time_iso" in input) && !("time_utc" in input);
}

function fromFull({ carriers, ...event }: FullEvent): ParcelEvent {
  return { carriers: carriers ?? [], status: null, event: event as unknown as WireEvent };
}

function fromShort(input: ShortEvent, now: number): ParcelEvent {
  const subStatus = fullSubStatus(input.status, input.sub_status);
  const details = subStatusDetails(subStatus);
  const place = findPlace(input.city ?? null, input.country ?? null);
  const address = wireAddress({ city: input.city, country: input.country?.toUpperCase() }, place);
  return {
    carriers: input.carriers ?? [],
    status: input.status,
    event: {
      ...eventTime(input, place, now),
      description: input.description ?? details.description,
      description_translation: input.translation ?? null,
      location: input.location === undefined ? locationText(address.city, address.country) : input.location,
      stage: input.stage === undefined ? details.stage : input.stage,
      sub_status: subStatus,
      address,
    },
  };
}

function eventTime(input: ShortEvent, place: Place | undefined, now: number) {
  if (input.at === null) {
    return NO_TIME;
  }
  const zone = input.time_zone ?? place?.time_zone ?? anyPlaceIn(input.country ?? null)?.time_zone ?? "UTC";
  if (input.at === undefined) {
    return wireTime(now - (input.hours_ago ?? 0) * 3_600_000, zone);
  }
  const offset = offsetInText(input.at);
  const at = Date.parse(input.at);
  return offset === null ? wireTime(at, zone) : wireTimeAtOffset(at, offset);
}

function locationText(city: string | null, country: string | null): string | null {
  return city === null ? country : [city.toUpperCase(), country].filter(Boolean).join(", ");
}
