import { Redaction } from "../../modules/tracking/domain/redaction/redact";
import type { TimelineOrder } from "../../workflows/orders/read-timeline-order";

/** What is needed of packages: their numbers and the towns they came through are nobody's secret. */
interface SeenPackage {
  tracking_number: string;
  events: readonly { city: string | null; region?: string | null }[];
}

/**
 * What is done to carriers' words before somebody reads them who may not be the order's customer: links are forwarded,
 * and open without signing in.
 * @param order null when nothing is known of it
 */
export function redactionFor(
  order: Pick<TimelineOrder, "email" | "people"> | null,
  packages: readonly SeenPackage[],
): Redaction {
  const { email, people } = order ?? { email: null, people: [] };
  const all = (read: (person: TimelineOrder["people"][number]) => (string | null)[]) =>
    filled(people.flatMap(read));
  return new Redaction({
    names: people,
    companies: all(({ company }) => [company]),
    streets: all(({ address_1, address_2 }) => [address_1, address_2]),
    postal_codes: all(({ postal_code }) => [postal_code]),
    phones: all(({ phone }) => [phone]),
    emails: filled([email, ...people.map((person) => person.email)]),
    places: [
      ...all(({ city, province }) => [city, province]),
      ...filled(
        packages.flatMap(({ events }) => events.flatMap(({ city, region }) => [city, region ?? null])),
      ),
    ],
    tracking_numbers: packages.map(({ tracking_number }) => tracking_number),
  });
}

function filled(texts: readonly (string | null)[]): string[] {
  return texts.filter((text): text is string => text !== null && text.trim() !== "");
}
