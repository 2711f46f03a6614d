import { z } from "@medusajs/framework/zod";
import { type Fault, FaultQueue } from "./fault-queue";

const API_FAULT_KINDS = [
  "latency",
  "status",
  "rate_limit",
  "error",
  "stall",
  "drop",
  "truncate",
  "malformed",
] as const;

/**
 * What goes wrong with the calls of a simulated API.
 *
 * - `latency`: the answer takes `ms` longer; combines with any other fault.
 * - `status`: the HTTP status `status` (default 503) with the service's usual error body.
 * - `rate_limit`: 429, with `retry_after` seconds when given.
 * - `error`: an error in the service's own words: `code` and `envelope_code` (17TRACK), `name` and `status` (Resend).
 * - `stall`: no answer, ever. `drop`: the connection is cut without an answer.
 * - `truncate`: half the answer, then the connection is cut. `malformed`: status 200 and something that isn't JSON.
 *
 * `when: "after"` lets the service do the work first: the caller cannot know.
 */
export const apiFaultSchema = z
  .object({
    kind: z.enum(API_FAULT_KINDS),
    /** Only calls of this endpoint; all when absent. */
    endpoint: z.string().nullable().default(null),
    when: z.enum(["before", "after"]).default("before"),
    times: z.number().int().positive().nullable().default(1),
    skip: z.number().int().min(0).default(0),
    ms: z.number().min(0).default(1000),
    status: z.number().int().min(400).max(599).default(503),
    retry_after: z.number().min(0).nullable().default(null),
    code: z.number().int().default(-18010003),
    envelope_code: z.number().int().nullable().default(null),
    name: z.string().default("internal_server_error"),
    message: z.string().nullable().default(null),
  })
  .strict();

export type ApiFaultInput = z.input<typeof apiFaultSchema>;
export type ApiFault = z.output<typeof apiFaultSchema> & Fault;

/** The faults that strike one call: how long it is held up, and what then goes wrong. */
export interface StruckFaults {
  latency_ms: number;
  fault: ApiFault | null;
}

export class ApiFaults extends FaultQueue<ApiFault> {
  /** Takes what is in store for one call of an endpoint. */
  strikeCall(endpoint: string): StruckFaults {
    const here = (fault: ApiFault) => fault.endpoint === null || fault.endpoint === endpoint;
    const latency = this.strike((fault) => fault.kind === "latency" && here(fault));
    const fault = this.strike((candidate) => candidate.kind !== "latency" && here(candidate));
    return { latency_ms: latency?.ms ?? 0, fault: fault ?? null };
  }
}
