import fc from "fast-check";
import { instants, reasons, statuses, T0 } from "./arbitraries.spec-support";
import { ATTENTION_REASONS, attentionOf, mostUrgent } from "./attention";
import { addBusinessDays } from "./business-days";
import { cutoffOf } from "./cutoff";
import { nextPollAt } from "./poll-schedule";
import { isOver } from "./status";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = new Date(T0);

describe("the cut-off for reused numbers", () => {
  it("is 24 hours before the order was placed", () => {
    expect(cutoffOf(now, null)).toEqual(new Date(T0 - DAY));
  });

  it("is three days before the ship date the merchant gave, if that is later", () => {
    expect(cutoffOf(now, "2026-03-10")).toEqual(new Date("2026-03-07T00:00:00Z"));
    expect(cutoffOf(now, "2026-03-02")).toEqual(new Date(T0 - DAY));
  });

  it("cuts nothing off when nothing is known, and minds no nonsense", () => {
    expect(cutoffOf(null, null)).toBeNull();
    expect(cutoffOf(now, "yesterday")).toEqual(new Date(T0 - DAY));
  });
});

describe("the poll schedule", () => {
  const facts = fc.record({
    status: statuses,
    reason: reasons,
    quiet_since: fc.date({ noInvalidDate: true }),
    poll_attempts: fc.nat(1000),
  });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it("always answers a time in the future, and never for a journey that is over", () => {
    fc.assert(
      fc.property(
        facts,
        fc.date({ noInvalidDate: true, max: new Date("9000-01-01") }),
        random,
        (given, at, roll) => {
          const next = nextPollAt(given, at, roll);
          if (isOver(given)) {
            expect(next).toBeNull();
          } else {
            expect(next?.getTime()).toBeGreaterThan(at.getTime());
          }
        },
      ),
    );
  });

  it("asks sooner about a package out for delivery, later about one that sleeps", () => {
    fc.assert(
      fc.property(random, random, (one, two) => {
        const at = (status: "in_transit" | "out_for_delivery", quietDays: number, roll: number) =>
          nextPollAt(
            { status, reason: null, quiet_since: new Date(T0 - quietDays * DAY), poll_attempts: 0 },
            now,
            roll,
          )?.getTime() ?? 0;
        expect(at("out_for_delivery", 0, one)).toBeLessThan(at("in_transit", 0, two));
        expect(at("in_transit", 0, one)).toBeLessThan(at("in_transit", 5, two));
        expect(at("in_transit", 5, one)).toBeLessThan(at("in_transit", 20, two));
      }),
    );
  });
});

describe("what needs a person", () => {
  const facts = fc.record({
    direction: fc.constantFrom("outbound" as const, "return" as const),
    status: statuses,
    reason: reasons,
    status_at: fc.option(
      instants.map((at) => new Date(at)),
      { nil: null },
    ),
    provider_state: fc.constantFrom(
      "waiting" as const,
      "registered" as const,
      "refused" as const,
      "stopped" as const,
    ),
    shipped_at: fc.option(
      instants.map((at) => new Date(at)),
      { nil: null },
    ),
    last_event_at: fc.option(
      instants.map((at) => new Date(at)),
      { nil: null },
    ),
    estimated_to: fc.option(
      instants.map((at) => new Date(at)),
      { nil: null },
    ),
    origin_country: fc.constantFrom(null, "DE", "CN"),
    destination_country: fc.constantFrom(null, "DE"),
    not_received_at: fc.constantFrom(null, now),
  });
  const calm = {
    direction: "outbound" as const,
    status: "in_transit" as const,
    reason: null,
    status_at: now,
    provider_state: "registered" as const,
    shipped_at: now,
    last_event_at: now,
    estimated_to: null,
    origin_country: "DE",
    destination_country: "DE",
    not_received_at: null,
  };

  it("is the most urgent of several reasons, in whatever order they are found", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ATTENTION_REASONS)), (found) => {
        const urgent = mostUrgent(found);
        expect(mostUrgent([...found].reverse())).toBe(urgent);
        const ranks = found.map((reason) => ATTENTION_REASONS.indexOf(reason));
        expect(urgent).toBe(found.length === 0 ? null : ATTENTION_REASONS[Math.min(...ranks)]);
      }),
    );
  });

  it("is asked again only in the future; of a delivered package only whether the customer has it", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { reason, check_at } = attentionOf(given, now);
        expect(check_at === null || check_at > now).toBe(true);
        if (given.status === "delivered") {
          expect(reason).toBe(given.not_received_at === null ? null : "customer_says_not_received");
          expect(check_at).toBeNull();
        }
      }),
    );
  });

  it.each([
    [
      "a refused registration before a failed attempt",
      { provider_state: "refused", status: "failed_attempt" },
      "registration_refused",
    ],
    ["customs waiting for the recipient", { reason: "customs_needs_recipient" }, "customs_needs_recipient"],
    ["a package on its way back", { status: "exception", reason: "returning" }, "returning"],
    ["a package that is late", { estimated_to: new Date(T0 - HOUR) }, "late"],
    [
      "no scan four business days after shipping",
      { status: "pending", last_event_at: null, shipped_at: new Date(T0 - 8 * DAY) },
      "no_first_scan",
    ],
    [
      "three business days without news within one country",
      { last_event_at: new Date(T0 - 5 * DAY) },
      "no_news",
    ],
    [
      "a package that waits for pick-up too long",
      { status: "available_for_pickup", status_at: new Date(T0 - 4 * DAY) },
      "held_at_pickup",
    ],
    ["a provider that stopped", { provider_state: "stopped" }, "stopped"],
    [
      "a package that is said to be delivered, and is not with its customer",
      { status: "delivered", not_received_at: now },
      "customer_says_not_received",
    ],
  ] as const)("%s", (_title, changes, reason) => {
    expect(attentionOf({ ...calm, ...changes }, now).reason).toBe(reason);
  });

  it("has more patience across a border", () => {
    const abroad = { ...calm, origin_country: "CN", last_event_at: new Date(T0 - 5 * DAY) };
    expect(attentionOf(abroad, now)).toMatchObject({ reason: null, check_at: expect.any(Date) });
  });

  it("does not mind that a return comes back", () => {
    const back = {
      ...calm,
      direction: "return" as const,
      status: "exception" as const,
      reason: "returning" as const,
    };
    expect(attentionOf(back, now).reason).toBeNull();
  });
});

describe("business days", () => {
  it("leave Saturdays and Sundays out", () => {
    expect(addBusinessDays(new Date("2026-03-06T10:00:00Z"), 1)).toEqual(new Date("2026-03-09T10:00:00Z"));
    expect(addBusinessDays(new Date("2026-03-02T10:00:00Z"), 4)).toEqual(new Date("2026-03-06T10:00:00Z"));
  });
});
