import { z } from "@medusajs/framework/zod";

/** Longer than any text that is taken: what is too long is refused with how long it may be, by who takes it. */
const Words = z.string().max(20_000);

export const DeliveryInstructionsBody = z.object({ text: Words }).strict();
export type DeliveryInstructionsBody = z.infer<typeof DeliveryInstructionsBody>;

export const RatingBody = z.object({ rating: z.number(), comment: Words.nullish() }).strict();
export type RatingBody = z.infer<typeof RatingBody>;

export const NotReceivedBody = z
  .object({
    // Nothing has a NUL in its id, and Postgres refuses whole statements over one.
    tracker_id: z.string().regex(/^[\w-]{1,100}$/, "this is no id of a package"),
    message: Words.nullish(),
  })
  .strict();
export type NotReceivedBody = z.infer<typeof NotReceivedBody>;
