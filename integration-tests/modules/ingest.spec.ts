import fc from "fast-check";
import { MAX_PARKED } from "../../src/modules/tracking/repositories/parked-repository";
import { hoursAgo, newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

withTrackingModule((service, sql) => {
  const read = async (id: string) => {
    const [timeline] = await service().readTimelines({ ids: [id] });
    if (timeline === undefined) {
      throw new Error(`no tracker ${id}`);
    }
    return timeline;
  };
  const add = async (overrides: Parameters<typeof newTracker>[0] = {}) => {
    const { created } = await service().addTrackers([newTracker(overrides)], { revive_removed: true });
    const [tracker] = created;
    if (tracker === undefined) {
      throw new Error("nothing was created");
    }
    return tracker;
  };

  describe("taking updates in", () => {
    it("puts scans on the timeline, newest first, and takes the newest status", async () => {
      const { id } = await add();
      const events = [
        scan({ occurred_at: hoursAgo(1), status: "out_for_delivery", description: "On the vehicle" }),
        scan({ occurred_at: hoursAgo(5) }),
      ];

      const { changes } = await service().ingest("memory", [update(snapshot(events))]);

      expect(changes).toEqual([
        expect.objectContaining({
          id,
          status: "out_for_delivery",
          previous_status: "pending",
          status_changed: true,
        }),
      ]);
      const timeline = await read(id);
      expect(timeline.status).toBe("out_for_delivery");
      expect(timeline.events.map((event) => event.description)).toEqual([
        "On the vehicle",
        "Left the sorting centre",
      ]);
      expect(timeline.last_event).toBe("On the vehicle");
      expect(timeline.carrier_name).toBe("Memory Post");
      expect(timeline.next_poll_at).not.toBeNull();
    });

    it("ends the same for every order and repetition of the same updates", async () => {
      const journey = [
        "info_received",
        "in_transit",
        "failed_attempt",
        "out_for_delivery",
        "delivered",
      ] as const;
      const scans = journey.map((status, index) =>
        scan({ status, occurred_at: hoursAgo(20 - index), description: `Step ${index}` }),
      );
      const updates = scans.map((_, index) =>
        update(snapshot(scans.slice(0, index + 1).reverse(), { synced_at: hoursAgo(19.5 - index) })),
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...updates, ...updates], { minLength: updates.length * 2 }),
          async (shuffled) => {
            run += 1;
            const tracking_number = `MEM9${run}000`;
            const { id } = await add({ tracking_number, fulfillment_id: `ful_${run}` });
            for (const one of shuffled) {
              await service().ingest("memory", [{ ...one, tracking_number }]);
            }
            const timeline = await read(id);
            expect(timeline.status).toBe("delivered");
            expect(timeline.events.map(({ description }) => description)).toEqual(
              [...scans].reverse().map(({ description }) => description),
            );
          },
        ),
        { numRuns: 15 },
      );
    });

    it("keeps an update for a number nobody knows, and applies it when its tracker appears", async () => {
      const early = update(snapshot([scan()]), { tracking_number: "MEM00000777" });

      expect((await service().ingest("memory", [early])).parked).toBe(1);
      const { id } = await add({ tracking_number: "MEM00000777" });

      expect((await read(id)).status).toBe("in_transit");
    });

    it("keeps no more of them than there is room for, however many come at once: the newest", async () => {
      await sql(
        `insert into tracking_parked_update (id, provider_id, tracking_number, digest, update, expires_at)
         select 'trpu_' || n, 'memory', 'FLOOD' || n, 'x', '{}', now() + interval '1 hour' + n * interval '1 second'
           from generate_series(1, ?::integer) n`,
        [MAX_PARKED],
      );
      const flood = (batch: number) =>
        [1, 2, 3, 4, 5].map((n) => update(snapshot([scan()]), { tracking_number: `MEM0000${batch}00${n}` }));
      await Promise.all([1, 2, 3].map((batch) => service().ingest("memory", flood(batch))));
      expect((await service().ingest("memory", flood(4))).parked).toBe(5);

      const kept = await sql<{ tracking_number: string }>(
        "select tracking_number from tracking_parked_update order by expires_at",
      );
      expect(kept).toHaveLength(MAX_PARKED);
      expect(kept[0]?.tracking_number).toBe("FLOOD21");
      expect(kept.filter(({ tracking_number }) => tracking_number.startsWith("MEM"))).toHaveLength(20);
    });

    it("reaches every tracker that shares a registration", async () => {
      const one = await add();
      const two = await add({ order_id: "order_2", fulfillment_id: "ful_2" });

      const { changes } = await service().ingest("memory", [update(snapshot([scan()]))]);

      expect(changes.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    });

    it("takes nothing of an earlier package with the same number", async () => {
      const { id } = await add();
      const foreign = snapshot([scan({ status: "delivered", occurred_at: hoursAgo(48 + 25) })]);

      await service().ingest("memory", [update(foreign)]);

      const timeline = await read(id);
      expect(timeline.status).toBe("pending");
      expect(timeline.events).toEqual([]);
    });

    it("leaves a number of another carrier alone", async () => {
      const { id } = await add();
      await service().ingest("memory", [update(snapshot([scan()]), { carrier_code: "200" })]);
      expect((await read(id)).status).toBe("pending");
    });
  });

  describe("what must happen", () => {
    const outbox = async () =>
      (await service().listTrackingOutboxes({}, { take: 100 })).map(({ kind, unique_key, payload }) => ({
        kind,
        unique_key,
        payload,
      }));

    it("tells the customer once of a scan, however often it is reported", async () => {
      const { id } = await add();
      const away = snapshot([
        scan({ status: "failed_attempt", reason: "recipient_absent", occurred_at: hoursAgo(3) }),
      ]);
      await service().ingest("memory", [update(away)]);
      await service().ingest("memory", [update(away)]);
      await service().ingest("memory", [update({ ...away, synced_at: hoursAgo(0) })]);
      expect((await outbox()).filter(({ kind }) => kind === "notify")).toHaveLength(1);

      const again = scan({ status: "failed_attempt", reason: "recipient_absent", occurred_at: hoursAgo(1) });
      await service().ingest("memory", [update(snapshot([again, ...away.events]))]);
      const told = (await outbox()).filter(({ kind }) => kind === "notify");
      expect(told).toHaveLength(2);
      expect(told.every(({ unique_key }) => unique_key.startsWith(`notify:${id}:failed_attempt:`))).toBe(
        true,
      );
    });

    it("counts only the last of one batch", async () => {
      await add();
      const out = scan({ status: "out_for_delivery", occurred_at: hoursAgo(0.2) });
      const arrived = scan({ status: "delivered", occurred_at: hoursAgo(0.1), description: "Delivered" });
      await service().ingest("memory", [update(snapshot([scan()]))]);
      await service().ingest("memory", [
        update(snapshot([out, scan()])),
        update(snapshot([arrived, out, scan()])),
      ]);

      const told = (await outbox()).filter(({ kind }) => kind === "notify");
      expect(told.map(({ payload }) => payload)).toEqual([expect.objectContaining({ kind: "delivered" })]);
    });

    it("says nothing of a package that had arrived before anyone followed it", async () => {
      await add();
      await service().ingest("memory", [update(snapshot([scan({ status: "delivered" })]))]);
      expect((await outbox()).filter(({ kind }) => kind === "notify")).toEqual([]);

      await service().detectDelivered();
      const marks = (await outbox()).filter(({ kind }) => kind === "mark_delivered");
      expect(marks.map(({ payload }) => payload)).toEqual([{ fulfillment_id: "ful_1" }]);
    });

    it("says nothing of it either when the provider had not found the number at first", async () => {
      await add();
      await service().ingest("memory", [update(snapshot([], { synced_at: hoursAgo(0.5) }))]);
      await service().ingest("memory", [update(snapshot([scan({ status: "delivered" })]))]);
      expect((await outbox()).filter(({ kind }) => kind === "notify")).toEqual([]);
    });

    it("takes the newest scan for the news when none says the status, and tells nothing that is old", async () => {
      const told = async () => (await outbox()).filter(({ kind }) => kind === "notify");
      await add({ order_placed_at: new Date(hoursAgo(24 * 30)) });
      const wordless = (days: number) => scan({ status: null, occurred_at: hoursAgo(days * 24) });
      const vehicle = snapshot([wordless(10)], { status: "out_for_delivery" });
      const missed = (...days: number[]) => snapshot(days.map(wordless), { status: "failed_attempt" });
      const moving = (...days: number[]) => snapshot(days.map(wordless), { status: "in_transit" });
      const scanless = snapshot([], { status: "failed_attempt", synced_at: hoursAgo(8 * 24) });

      for (const old of [scanless, vehicle, missed(9, 10), moving(3, 9)]) {
        await service().ingest("memory", [update(old)]);
      }
      expect(await told()).toEqual([]);

      await service().ingest("memory", [update(missed(2, 3))]);
      // Nobody says that this is another attempt.
      await service().ingest("memory", [update(missed(1.5, 2, 3))]);
      expect(await told()).toHaveLength(1);
      await service().ingest("memory", [update(moving(1, 1.5, 2))]);
      await service().ingest("memory", [update(missed(0.5, 1, 1.5))]);
      expect(await told()).toHaveLength(2);
    });

    it.each([
      ["plugin", ["out_for_delivery"]],
      ["person", []],
      ["cancellation", []],
    ] as const)("tells what comes after a %s has closed the fulfillment: %j", async (by, kinds) => {
      const { id } = await add();
      await service().closeFulfillment("ful_1", by);
      const vehicle = scan({ status: "out_for_delivery", occurred_at: hoursAgo(0.2) });
      await service().ingest("memory", [update(snapshot([vehicle]))]);
      const told = (await outbox()).filter(({ kind }) => kind === "notify");
      expect(told.map(({ unique_key }) => unique_key.split(":").slice(0, 3))).toEqual(
        kinds.map((kind) => ["notify", id, kind]),
      );
    });
  });
});
