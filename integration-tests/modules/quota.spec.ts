import fc from "fast-check";
import { script } from "./support/memory-provider";
import { hoursAgo, newTracker, withTrackingModule } from "./support/tracking-module";

/** Each drain stands for a process: they share nothing but Postgres. */
withTrackingModule((service, sql) => {
  /** What the account has left, as the provider counts it. Below nothing, the provider was asked for too much. */
  let left: number;
  let lowest: number;
  const account = (remaining: number) => {
    left = remaining;
    lowest = Math.min(lowest, left);
    script.quota = { total: 10_000, used: 10_000 - left, remaining: left, used_today: 0 };
  };

  beforeEach(() => {
    lowest = Number.POSITIVE_INFINITY;
    script.register = (request) => {
      account(left - 1);
      return { outcome: "registered", carrier_code: request.carrier_code };
    };
  });

  let shipments = 0;
  /** Packages of orders of their own, the newest shipment first. */
  const ship = async (count: number) => {
    const trackers = Array.from({ length: count }, (_, index) => {
      shipments += 1;
      return newTracker({
        tracking_number: `QUOTA${shipments}000`,
        order_id: `order_q${shipments}`,
        fulfillment_id: `ful_q${shipments}`,
        shipped_at: new Date(hoursAgo(1 + index)),
      });
    });
    await service().addTrackers(trackers, { revive_removed: false });
    return trackers.map(({ tracking_number }) => tracking_number);
  };
  const drainInProcesses = (count: number) =>
    Promise.all(Array.from({ length: count }, () => service().drainRegistrations()));
  const waiting = async () => {
    const rows = await sql<{ tracking_number: string }>(
      "select tracking_number from tracker where provider_state = 'waiting' order by shipped_at desc",
    );
    return rows.map(({ tracking_number }) => tracking_number);
  };

  it("is never exceeded by many processes at once; the newest shipments get it, the rest goes on when there is more", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          packages: fc.integer({ min: 1, max: 15 }),
          quota: fc.integer({ min: 0, max: 15 }),
          processes: fc.integer({ min: 2, max: 4 }),
        }),
        async ({ packages, quota, processes }) => {
          await sql("delete from tracker");
          lowest = Number.POSITIVE_INFINITY;
          account(quota);
          const numbers = await ship(packages);

          await drainInProcesses(processes);
          // Whoever was too late for the others' answers looks again with the next tick of the job.
          await service().drainRegistrations();
          expect(lowest).toBeGreaterThanOrEqual(0);
          expect(await waiting()).toEqual(numbers.slice(quota));

          account(packages);
          await drainInProcesses(processes);
          await service().drainRegistrations();
          expect(await waiting()).toEqual([]);
          expect(lowest).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is left to processes that register just now, until they must have died", async () => {
    account(3);
    const numbers = await ship(3);
    await sql(
      `insert into tracking_quota_hold (id, provider_id, amount, contained_after)
       values ('trqh_other', 'memory', 2, now() + interval '1 minute')`,
    );
    await service().drainRegistrations();
    await service().drainRegistrations();
    expect(await waiting()).toEqual(numbers.slice(1));

    await sql("update tracking_quota_hold set contained_after = now() - interval '1 second'");
    await service().drainRegistrations();
    expect(await waiting()).toEqual([]);
    expect(
      await sql("select id from tracking_quota_hold where contained_after < now() - interval '1 second'"),
    ).toEqual([]);
  });

  it("that is used up by others is a refusal per package: each says why it waits, and goes on by itself", async () => {
    account(50);
    script.register = () => ({
      outcome: "wait",
      reason: "quota",
      message: "None is left.",
      code: "-18019908",
    });
    const numbers = await ship(4);
    await drainInProcesses(2);
    expect(await waiting()).toEqual(numbers);
    expect(
      await sql(
        "select distinct provider_state_reason as reason, provider_state_message as says from tracker",
      ),
    ).toEqual([{ reason: "quota", says: "None is left." }]);

    script.register = (request) => ({ outcome: "registered", carrier_code: request.carrier_code });
    await sql("update tracker set register_at = now() - interval '1 second'");
    await drainInProcesses(2);
    expect(await waiting()).toEqual([]);
  });
});
