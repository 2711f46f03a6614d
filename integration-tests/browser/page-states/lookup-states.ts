import type { FoundTracking, PackageJourney } from "../../../src/api/store-types";
import type { LookupForm } from "../../../src/storefront/view/lookup";

/** The look-up's form as it may have to come, and which state that is. */
export type FormState = [name: string, form: LookupForm];

export function formStates(): FormState[] {
  const state = (name: string, changes: Partial<LookupForm>): FormState => [
    `look-up: ${name}`,
    { action: "./", postal_code: true, reason: "start", problem: null, typed: {}, ...changes },
  ];
  const typed = { order: "1042", tracking_number: "1Z999AA10123456784" };
  return [
    state("start", {}),
    state("without postal code", { postal_code: false }),
    state("link ended", { reason: "link_ended" }),
    state("session ended", { reason: "session_ended" }),
    state("no cookies", { reason: "no_cookies" }),
    state("order not found", {
      typed,
      problem: { kind: "not_found", way: "order", fields: ["order", "email"] },
    }),
    state("package not found", {
      typed,
      problem: { kind: "not_found", way: "package", fields: ["tracking_number"] },
    }),
    state("nothing typed", { problem: { kind: "missing", way: "order", fields: ["order", "email"] } }),
    state("no number typed", { problem: { kind: "missing", way: "package", fields: ["tracking_number"] } }),
    state("too many tries", { typed, problem: { kind: "too_many", way: "order", seconds: 90 } }),
    state("unavailable", { typed, problem: { kind: "unavailable", way: "order" } }),
  ];
}

const JOURNEY: PackageJourney = {
  carrier: { code: "100002", name: "UPS", url: "https://carrier.example/" },
  direction: "outbound",
  status: "in_transit",
  reason: null,
  last_checked_at: "2026-11-24T13:08:00.000Z",
  estimated_delivery: { from: "2026-11-26", to: "2026-11-26", source: "carrier" },
  events: [
    {
      occurred_at: "2026-11-24T12:20:00.000Z",
      local_time: "2026-11-24T13:20:00+01:00",
      status: "in_transit",
      reason: null,
      city: "Hamburg",
      country: "DE",
    },
  ],
};

/** What a postal code shows. */
export const REDUCED: Extract<FoundTracking, { view: "reduced" }> = {
  view: "reduced",
  order: {
    display_id: 1042,
    custom_display_id: null,
    status: "shipped",
    milestones: [{ key: "placed", at: "2026-11-20" }],
    more_to_ship: false,
  },
  packages: [JOURNEY],
};

/** What a tracking number shows. */
export const PACKAGE: Extract<FoundTracking, { view: "package" }> = {
  view: "package",
  package: { tracking_number: "1Z999AA10123456784", ...JOURNEY },
};
