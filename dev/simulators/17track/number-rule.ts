import { z } from "@medusajs/framework/zod";
import type { Registration } from "./registry";

const REQUIREMENTS = ["country_and_postal_code", "postal_code", "phone", "ship_date"] as const;
type Requirement = (typeof REQUIREMENTS)[number];

/** How 17TRACK behaves for one number, as a test or the demo wants it. */
export const numberRuleSchema = z
  .object({
    /** Extra data its carrier demands. */
    requires: z.enum(REQUIREMENTS).nullable(),
    /** Auto detection finds no carrier. */
    undetectable: z.boolean(),
    /** Auto detection finds this carrier. */
    detect_as: z.number().int().nullable(),
    /** Registration corrects whatever carrier was sent to this one. */
    correct_to: z.number().int().nullable(),
    /** Registrations with another carrier never get news. */
    only_carrier: z.number().int().nullable(),
    /** News leaves the time as it was that the list of numbers is sorted by. */
    track_time_stands_still: z.boolean(),
    /** Error code by endpoint, e.g. `{ "register": -18019911 }`. */
    reject: z.record(z.string(), z.number().int()),
  })
  .partial()
  .strict();

export type NumberRule = z.infer<typeof numberRuleSchema>;

const CODES: Record<Requirement, number> = {
  country_and_postal_code: -18010018,
  postal_code: -18010019,
  phone: -18010020,
  ship_date: -18010022,
};

/** The code that asks for what is missing; null when nothing is. v2.2's `param` counts as anything. */
export function missingRequirement(
  rule: NumberRule | undefined,
  given: Pick<Registration, "additional" | "param">,
): number | null {
  const requirement = rule?.requires ?? null;
  if (requirement === null || isGiven(given.param)) {
    return null;
  }
  const { additional } = given;
  const postalCode = isGiven(additional.destination_postal_code);
  const satisfied: Record<Requirement, boolean> = {
    country_and_postal_code: postalCode && isGiven(additional.destination_country),
    postal_code: postalCode,
    phone: isGiven(additional.phone_number) || isGiven(additional.phone_number_last_4),
    ship_date: isGiven(additional.ship_date),
  };
  return satisfied[requirement] ? null : CODES[requirement];
}

function isGiven(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
