import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readInstant } from "../../modules/tracking/domain/instant";
import { reasonProblem } from "../../modules/tracking/domain/reasons";
import type { TrackingEventInput } from "../inputs";
import { trackingService } from "../tracking-service";

export type RecordEventInput = TrackingEventInput & { id: string; created_by?: string };

/** A clock may run a little ahead of ours. */
const TOLERANCE_MS = 60_000;

/** Adds an event by hand. */
export const recordEventStep = createStep(
  "tracking-record-event",
  async (input: RecordEventInput, { container }) => {
    const { status = null, reason = null } = input;
    const problem = reasonProblem(status, reason);
    if (problem !== null) {
      throw invalid(problem);
    }
    const occurredAt = input.occurred_at === undefined ? new Date() : readTime(input.occurred_at);
    if (occurredAt.getTime() > Date.now() + TOLERANCE_MS) {
      throw invalid("The event lies in the future. Enter when it happened, or leave the time away for now.");
    }
    const tracker = await trackingService(container).recordEvent(
      input.id,
      {
        status,
        reason,
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

function readTime(text: string): Date {
  const time = readInstant(text);
  if (time === "not_a_time") {
    throw invalid(`"${text}" is not a time. Enter one like 2026-01-31T14:05:00+01:00.`);
  }
  if (time === "no_offset") {
    throw invalid(
      `"${text}" does not say in which time zone. Enter the time with its offset from UTC, like 2026-01-31T14:05:00+01:00, or with a Z for UTC.`,
    );
  }
  return time;
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
