import type { Redaction } from "../../modules/tracking/domain/redaction/redact";
import type { JourneyEventRow, JourneyRow } from "../../modules/tracking/repositories/journey-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { findCarrier } from "../../workflows/orders/carrier-page-url";
import type { PackageJourney, PackageJourneyEvent } from "../http-types";

/** A package for whoever need not be its customer. */
export function presentJourney(
  service: TrackingModuleService,
  row: JourneyRow,
  { redaction, is_cancelled }: { redaction: Redaction; is_cancelled: boolean },
): PackageJourney {
  const carrier = findCarrier(service.providers, row.provider_id, row.carrier_code);
  const [from, to] = [dayOf(row.estimated_from), dayOf(row.estimated_to)];
  return {
    carrier: {
      code: row.carrier_code,
      name: row.carrier_name ?? carrier?.name ?? null,
      url: carrier?.url ?? null,
    },
    direction: row.direction,
    status: row.status,
    reason: row.reason,
    last_checked_at: row.last_checked_at?.toISOString() ?? null,
    // Nothing of a cancelled order is promised any more.
    estimated_delivery:
      is_cancelled || (from === null && to === null) ? null : { from, to, source: row.estimated_source },
    events: row.events.map((event) => presentEvent(event, redaction)),
  };
}

function presentEvent(
  { time_known, occurred_at, local_time, ...event }: JourneyEventRow,
  redaction: Redaction,
): PackageJourneyEvent {
  return {
    occurred_at: time_known ? new Date(occurred_at).toISOString() : null,
    local_time,
    status: event.status,
    reason: event.reason,
    city: cityName(redaction.place(event.city)),
    country: event.country,
  };
}

/** Hours say when somebody is at home. */
function dayOf(moment: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment ?? "")?.[0] ?? null;
}

const LONGEST_NAME = 60;

/** Some carriers write postal codes, and what else they know, where a city belongs. */
function cityName(text: string | null): string | null {
  const [name = ""] = (text ?? "").split(/[,;/|]/);
  const words = name.split(/\s+/).filter((word) => word !== "" && !/\p{N}/u.test(word));
  const city = words.join(" ").slice(0, LONGEST_NAME).trim();
  return /\p{L}/u.test(city) ? city : null;
}
