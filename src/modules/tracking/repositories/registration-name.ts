import type { TrackerRow } from "./tracker-row";

/** What a provider follows; one may serve several trackers. Without a carrier it may be any of its number. */
export type RegistrationName = Pick<TrackerRow, "provider_id" | "tracking_number" | "carrier_code">;

/** SQL: a tracker uses a registration, or may. Its values are `registrationValues`. */
export const USES_REGISTRATION = `provider_id = ? and tracking_number = ?
        and (carrier_code is null or carrier_code = coalesce(?, carrier_code))`;

/** The values of `USES_REGISTRATION`. */
export function registrationValues(registration: RegistrationName): (string | null)[] {
  return [registration.provider_id, registration.tracking_number, registration.carrier_code];
}

/** SQL: a tracker `t` and a registration `r` have one number, and no two carriers; either may not know its carrier. */
export const SAME_REGISTRATION = `r.tracking_number = t.tracking_number
   and (r.carrier_code is null or t.carrier_code is null or r.carrier_code = t.carrier_code)`;
