import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isCalendarDay } from "../../modules/tracking/domain/calendar-day";
import type { TrackingEventInput } from "../inputs";
import { trackingService } from "../tracking-service";

export type RecordEventInput = TrackingEventInput & { id: string; created_by?: string };

/** A clock may run a little ahead of ours. */
const TOLERANCE_MS = 60_000;

/** Adds an event by hand. */
export const recordEventStep = createStep(
  "tracking-record-event",
  async (input: RecordEventInput, { container }) => {
    const occurredAt = input.occurred_at === undefined ? new Date() : readTime(input.occurred_at);
    if (occurredAt === null) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `"${input.occurred_at}" is not a time. Enter one like 2026-01-31T14:05:00Z.`,
      );
    }
    if (occurredAt.getTime() > Date.now() + TOLERANCE_MS) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The event lies in the future. Enter when it happened, or leave the time away for now.",
      );
    }
    const tracker = await trackingService(container).recordEvent(
      input.id,
      {
        status: input.status ?? null,
        reason: input.reason ?? null,
        description: input.description,
        location: input.location ?? null,
        occurred_at: occurredAt,
        public: input.public ?? true,
        created_by: input.created_by ?? null,
      },
      { tell_customer: input.notify === true },
    );
    return new StepResponse({ id: tracker.id });
  },
);

/** Null for what is no time of our days: nothing was tracked before the year 2000. */
function readTime(text: string): Date | null {
  const day = text.slice(0, 10);
  const time = new Date(text);
  const usable = isCalendarDay(day) && !Number.isNaN(time.getTime()) && time.getUTCFullYear() >= 2000;
  return usable ? time : null;
}
