import { createHash } from "node:crypto";
import { ingest } from "../../src/modules/tracking/operations/ingest";
import { ProviderCallError } from "../../src/modules/tracking/provider";
import { MAX_ATTEMPTS } from "../../src/modules/tracking/repositories/lease";
import { script } from "./support/memory-provider";
import { hoursAgo, newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

const SIGNED = { "x-secret": "open sesame" };

withTrackingModule((service, sql, transaction) => {
  const body = (value: unknown) => Buffer.from(JSON.stringify(value));
  const add = async (overrides: Parameters<typeof newTracker>[0] = {}) => {
    const { created } = await service().addTrackers([newTracker(overrides)], { revive_removed: true });
    return created[0]?.id ?? "";
  };
  const tracker = async (id: string) => {
    const [row] = await service().readTimelines({ ids: [id] });
    if (row === undefined) {
      throw new Error(`no tracker ${id}`);
    }
    return row;
  };

  describe("the inbox", () => {
    it("keeps a verified body once, and nothing that is forged", async () => {
      const raw = body([update(snapshot([scan()]))]);
      expect(await service().receive("memory", raw, SIGNED)).toBe("kept");
      expect(await service().receive("memory", raw, SIGNED)).toBe("known");
      expect(await service().receive("memory", raw, {})).toBe("forged");
      expect(await service().receive("elsewhere", raw, SIGNED)).toBe("nobody");
      expect(await service().listTrackingInboxes({})).toHaveLength(1);
    });

    it("keeps bytes that are no text, and puts them before a human without holding up the rest", async () => {
      const id = await add();
      await service().receive("memory", Buffer.from([0xff, 0x00, 0xfe]), SIGNED);
      await service().receive("memory", Buffer.from('{"half":'), SIGNED);
      await service().receive("memory", body([update(snapshot([scan()]))]), SIGNED);

      await service().drainInbox();

      expect((await tracker(id)).status).toBe("in_transit");
      const { failures, count } = await service().findFailures({ offset: 0, limit: 10 });
      expect(count).toBe(2);
      expect(failures.every(({ error }) => error === "not JSON")).toBe(true);
      const bells = await service().listTrackingOutboxes({ kind: "feed" });
      expect(bells.map(({ payload }) => payload.title)).toEqual([
        "memory: a webhook could not be understood",
      ]);
    });

    it("is worked once by many drains at a time", async () => {
      await add();
      for (let hour = 1; hour <= 10; hour += 1) {
        const news = update(snapshot([scan({ occurred_at: hoursAgo(hour) })]));
        await service().receive("memory", body([news]), SIGNED);
      }
      await Promise.all([1, 2, 3, 4].map(() => service().drainInbox()));
      const rows = await service().listTrackingInboxes({});
      expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual(Array(10).fill(["done", 1]));
    });

    it("takes up what a dead process held, and gives up on what kills every process", async () => {
      const id = await add();
      await service().receive("memory", body([update(snapshot([scan()]))]), SIGNED);
      await sql("update tracking_inbox set attempts = 1, leased_until = now() - interval '1 second'");
      await service().drainInbox();
      expect((await tracker(id)).status).toBe("in_transit");

      await service().receive("memory", body([update(snapshot([scan({ description: "deadly" })]))]), SIGNED);
      await sql(
        "update tracking_inbox set attempts = ?, leased_until = now() - interval '1 second' where state = 'waiting'",
        [MAX_ATTEMPTS.tracking_inbox],
      );
      await service().drainInbox();
      const { failures } = await service().findFailures({ offset: 0, limit: 10 });
      expect(failures).toHaveLength(1);

      expect(await service().retryFailure(failures[0]?.id ?? "")).toBe(true);
      await service().drainInbox();
      expect((await tracker(id)).events).toHaveLength(2);
      expect(await service().retryFailure(failures[0]?.id ?? "")).toBe(false);
    });

    it("is emptied seven days after it was worked", async () => {
      await service().receive("memory", body([]), SIGNED);
      await service().drainInbox();
      await service().purge();
      expect((await service().listTrackingInboxes({}))[0]?.body).not.toBeNull();
      await sql("update tracking_inbox set done_at = now() - interval '180 hours'");
      await service().purge();
      const [row] = await service().listTrackingInboxes({});
      expect(row).toMatchObject({ body: null, unique_key: createHash("sha256").update("[]").digest("hex") });
    });
  });

  describe("registration", () => {
    const shipped = (hours: number, tracking_number: string) =>
      add({
        tracking_number,
        fulfillment_id: `ful_${tracking_number}`,
        shipped_at: new Date(hoursAgo(hours)),
      });

    it("takes the newest shipments first, as many as there is quota for; the rest says why it waits and goes on by itself", async () => {
      await shipped(3, "OLD001");
      await shipped(1, "NEW001");
      await shipped(2, "MID001");
      script.quota = { total: 100, used: 98, remaining: 2, used_today: 0 };
      script.register = (request) => {
        script.quota = { total: 100, used: 99, remaining: (script.quota?.remaining ?? 0) - 1, used_today: 0 };
        return { outcome: "registered", carrier_code: request.carrier_code };
      };

      await service().drainRegistrations();
      expect(script.registered).toEqual(["NEW001", "MID001"]);

      script.quota = { total: 200, used: 100, remaining: 100, used_today: 0 };
      await service().drainRegistrations();
      expect(script.registered).toEqual(["NEW001", "MID001", "OLD001"]);
      const bells = await service().listTrackingOutboxes({ kind: "feed" });
      expect(bells.map(({ payload }) => payload.title)).toContain("memory: quota used up");
    });

    it("leaves alone what is not shipped yet, was removed, or shares a registration", async () => {
      await add({ tracking_number: "DRAFT01", fulfillment_id: "ful_d", shipped_at: null });
      const gone = await add({ tracking_number: "GONE001", fulfillment_id: "ful_g" });
      await service().removeTrackers([gone]);
      await add({ tracking_number: "TWICE01", fulfillment_id: "ful_1" });
      await add({ tracking_number: "TWICE01", fulfillment_id: "ful_2", order_id: "order_2" });

      await service().drainRegistrations();

      expect(script.registered).toEqual(["TWICE01"]);
      const both = await service().listTrackers({ tracking_number: "TWICE01" });
      expect(both.map(({ provider_state }) => provider_state)).toEqual(["registered", "registered"]);
    });

    it("knows the carrier of a number that is registered already, for another order", async () => {
      await add({ tracking_number: "TWICE01", fulfillment_id: "ful_1", carrier_code: "100" });
      await service().drainRegistrations();
      script.register = () => ({ outcome: "registered", carrier_code: null });
      const id = await add({
        tracking_number: "TWICE01",
        fulfillment_id: "ful_2",
        order_id: "order_2",
        carrier_code: null,
      });
      await service().drainRegistrations();
      expect(await tracker(id)).toMatchObject({ provider_state: "registered", carrier_code: "100" });
    });

    it.each([
      { told: "the day where it was shipped from", origin_country: "NZ", ship_date: null, day: "2026-11-21" },
      {
        told: "the day in UTC when nobody knows where that was",
        origin_country: null,
        ship_date: null,
        day: "2026-11-20",
      },
      {
        told: "the day that the merchant gives",
        origin_country: "NZ",
        ship_date: "2026-11-19",
        day: "2026-11-19",
      },
    ])("tells the provider $told", async ({ origin_country, ship_date, day }) => {
      const told: (string | null)[] = [];
      script.register = (request) => {
        told.push(request.ship_date);
        return { outcome: "registered", carrier_code: "100" };
      };
      await add({ shipped_at: new Date("2026-11-20T20:00:00Z"), origin_country, ship_date });
      await service().drainRegistrations();
      expect(told).toEqual([day]);
    });

    it("shows the merchant a refusal, with its cure, and rings the bell once", async () => {
      script.register = () => ({
        outcome: "refused",
        reason: "postal_code_needed",
        message: "Enter the postal code.",
        code: "-1",
      });
      const id = await add();
      await service().drainRegistrations();
      await service().drainRegistrations();
      expect(await tracker(id)).toMatchObject({
        provider_state: "refused",
        provider_state_reason: "postal_code_needed",
        provider_state_message: "Enter the postal code.",
        attention: "registration_refused",
      });
      expect(await service().listTrackingOutboxes({ kind: "feed" })).toHaveLength(1);

      script.register = (request) => ({ outcome: "registered", carrier_code: request.carrier_code });
      await service().correctTracker(id, { destination_postal_code: "20095" }, { announce: false });
      await service().drainRegistrations();
      expect(await tracker(id)).toMatchObject({ provider_state: "registered", attention: null });
    });

    it("takes no answer for another package than the one it was asked about", async () => {
      const id = await add();
      const other = await add({ tracking_number: "GONE001", fulfillment_id: "ful_gone" });
      let corrected = false;
      const register = script.register;
      script.duringRegister = async () => {
        if (!corrected) {
          corrected = true;
          await service().correctTracker(id, { tracking_number: "MEM00000009" }, { announce: false });
          await service().removeTrackers([other]);
        }
      };
      script.register = (request) =>
        request.tracking_number === "MEM00000009"
          ? { outcome: "refused", reason: "other", message: "The right number's own answer.", code: null }
          : register(request);

      await service().drainRegistrations();
      await service().drainRegistrations();

      expect(await tracker(id)).toMatchObject({
        tracking_number: "MEM00000009",
        provider_state: "refused",
        provider_state_message: "The right number's own answer.",
      });
      const stops = await service().listTrackingOutboxes({ kind: "provider_command" });
      expect(stops.map(({ payload }) => payload.tracking_number).sort()).toEqual(["GONE001", "MEM00000001"]);
    });

    it("pauses a provider that is down, over all processes, and goes on when it is back", async () => {
      const id = await add();
      script.down = true;
      await service().drainRegistrations();
      expect((await tracker(id)).provider_state).toBe("waiting");
      const status = (await service().readProviderStatuses()).get("memory");
      expect(status).toMatchObject({ pause_kind: "retry", failures_in_a_row: 1 });

      script.down = false;
      await service().drainRegistrations();
      expect((await tracker(id)).provider_state).toBe("waiting");
      await sql("update tracking_provider_status set paused_until = now() - interval '1 second'");
      await service().drainRegistrations();
      expect((await tracker(id)).provider_state).toBe("registered");
      expect((await service().readProviderStatuses()).get("memory")?.paused_until).toBeNull();
    });

    it("takes news in that overtook the answer which corrected the carrier", async () => {
      script.register = () => ({ outcome: "registered", carrier_code: "200" });
      const id = await add();
      await service().ingest("memory", [update(snapshot([scan()]), { carrier_code: "200" })]);
      expect((await tracker(id)).status).toBe("pending");
      await service().drainRegistrations();
      expect(await tracker(id)).toMatchObject({ status: "in_transit", carrier_code: "200" });
    });
  });

  describe("asking for news", () => {
    const due = (id: string) =>
      sql("update tracker set next_poll_at = now() - interval '1 second' where id = ?", [id]);
    const registered = async (overrides: Parameters<typeof newTracker>[0] = {}) => {
      const id = await add(overrides);
      await service().drainRegistrations();
      return id;
    };

    it("asks about what is due, and again later", async () => {
      const id = await registered();
      await service().drainPolls();
      expect(script.fetched).toEqual([]);
      await due(id);
      script.fetch = (number) => ({
        outcome: "update",
        update: { ...number, kind: "snapshot", snapshot: snapshot([scan()]) },
      });
      await service().drainPolls();
      const row = await tracker(id);
      expect(row.status).toBe("in_transit");
      expect(row.next_poll_at?.getTime()).toBeGreaterThan(Date.now());
      expect(row.last_checked_at).not.toBeNull();
    });

    it("never asks about a package that has arrived", async () => {
      const id = await registered();
      await service().ingest("memory", [update(snapshot([scan({ status: "delivered" })]))]);
      expect((await tracker(id)).next_poll_at).toBeNull();
    });

    it("registers a number that was never registered, and leaves one that was deleted to a person", async () => {
      script.fetch = () => ({ outcome: "not_registered" });
      const id = await registered();
      await due(id);
      await service().drainPolls();
      expect(await tracker(id)).toMatchObject({ provider_state: "stopped", attention: "stopped" });

      const fresh = await add({ tracking_number: "FRESH001", fulfillment_id: "ful_f" });
      await sql("update tracker set provider_state = 'registered', next_poll_at = now() where id = ?", [
        fresh,
      ]);
      await service().drainPolls();
      expect((await tracker(fresh)).provider_state).toBe("waiting");
    });

    it("leaves one that was deleted to a person after its carrier was corrected, too: registering it again costs", async () => {
      const id = await registered();
      const carrier = { provider_id: "memory", code: "200", name: null };
      await service().correctTracker(id, { carrier }, { announce: false });
      for (const row of await service().claimEffects(["provider_command"], 50)) {
        await service().runProviderCommand(row);
        await service().completeEffects([row], "done");
      }
      expect(await tracker(id)).toMatchObject({ carrier_code: "200", provider_state: "registered" });

      script.fetch = () => ({ outcome: "not_registered" });
      await due(id);
      await service().drainPolls();
      await service().drainRegistrations();
      expect(script.registered).toHaveLength(1);
      expect(await tracker(id)).toMatchObject({
        provider_state: "stopped",
        provider_state_reason: "not_registered_any_more",
        attention: "stopped",
      });
    });

    it("fetches only what changed, and remembers how far it came", async () => {
      const one = await registered();
      await registered({ tracking_number: "MEM00000002", fulfillment_id: "ful_2" });
      script.changes = () => ({
        changed: [
          { tracking_number: "MEM00000001", carrier_code: "100", changed_at: hoursAgo(0) },
          { tracking_number: "NOTOURS1", carrier_code: "100", changed_at: hoursAgo(0) },
        ],
        cursor: "page 2",
        done: true,
      });
      script.fetch = (number) => ({
        outcome: "update",
        update: { ...number, kind: "snapshot", snapshot: snapshot([scan()], { synced_at: hoursAgo(-0.1) }) },
      });
      await service().drainChanges();
      expect(script.fetched).toEqual(["MEM00000001"]);
      expect((await tracker(one)).status).toBe("in_transit");
      expect((await service().readProviderStatuses()).get("memory")?.cursor).toBe("page 2");

      await service().drainChanges();
      expect(script.fetched).toEqual(["MEM00000001"]);
    });

    it("does not leave behind what changed while fetching failed", async () => {
      const id = await registered();
      script.changes = () => ({
        changed: [{ tracking_number: "MEM00000001", carrier_code: "100", changed_at: hoursAgo(0) }],
        cursor: "page 2",
        done: true,
      });
      script.fetch = () => {
        throw new ProviderCallError("down while fetching", { kind: "retry" });
      };
      await service().drainChanges();
      expect((await service().readProviderStatuses()).get("memory")?.cursor).toBeNull();

      script.fetch = (number) => ({
        outcome: "update",
        update: { ...number, kind: "snapshot", snapshot: snapshot([scan()]) },
      });
      await sql("update tracking_provider_status set paused_until = null");
      await service().drainChanges();
      expect((await tracker(id)).status).toBe("in_transit");
    });

    it("asks later and later while it is put off, and as often as ever once there is news", async () => {
      const id = await registered();
      await service().ingest("memory", [update(snapshot([scan()]))]);
      script.fetch = () => ({ outcome: "wait", reason: "try_later", message: "Not now.", code: null });
      for (let poll = 0; poll < 5; poll += 1) {
        await due(id);
        await service().drainPolls();
      }
      const inHours = async () =>
        ((await tracker(id)).next_poll_at?.getTime() ?? 0) / 3_600_000 - Date.now() / 3_600_000;
      expect(await inHours()).toBeGreaterThan(40);

      const vehicle = scan({ status: "out_for_delivery", occurred_at: hoursAgo(0.2) });
      script.fetch = (number) => ({
        outcome: "update",
        update: { ...number, kind: "snapshot", snapshot: snapshot([vehicle]) },
      });
      await due(id);
      await service().drainPolls();
      expect(await inHours()).toBeLessThan(1);
    });

    it("takes an answer as one about what was asked, whatever carrier it repeats", async () => {
      const id = await registered();
      await due(id);
      script.fetch = (number) => ({
        outcome: "update",
        update: { ...number, carrier_code: "999", kind: "snapshot", snapshot: snapshot([scan()]) },
      });
      await service().drainPolls();
      expect(await tracker(id)).toMatchObject({ status: "in_transit", carrier_code: "100" });
    });
  });

  describe("correcting and removing", () => {
    const commands = async () =>
      (await service().listTrackingOutboxes({ kind: "provider_command", state: "waiting" })).map(
        ({ payload }) => `${payload.command} ${payload.tracking_number}`,
      );

    it("a wrong number is forgotten with all its news, and stopped", async () => {
      const id = await add();
      await service().drainRegistrations();
      await service().ingest("memory", [update(snapshot([scan()]))]);
      await service().correctTracker(id, { tracking_number: "MEM00000009" }, { announce: false });

      expect(await tracker(id)).toMatchObject({
        tracking_number: "MEM00000009",
        status: "pending",
        events: [],
        provider_state: "waiting",
        last_event: null,
      });
      expect(await commands()).toEqual(["stop MEM00000001"]);
      await service().ingest("memory", [update(snapshot([scan({ description: "late" })]))]);
      expect((await tracker(id)).events).toEqual([]);
    });

    it("a registration that another order uses goes on", async () => {
      const one = await add();
      await add({ order_id: "order_2", fulfillment_id: "ful_2" });
      await service().drainRegistrations();
      await service().removeTrackers([one]);
      expect(await commands()).toEqual([]);
    });

    it("a wrong carrier is changed at the provider, free of charge", async () => {
      const id = await add();
      await service().drainRegistrations();
      await service().correctTracker(
        id,
        { carrier: { provider_id: "memory", code: "200", name: "Other Post" } },
        { announce: false },
      );
      expect(await tracker(id)).toMatchObject({ carrier_code: "200", provider_state: "registered" });
      expect(await commands()).toEqual(["change_carrier MEM00000001"]);
    });

    it("a number that is on the shipment already is refused", async () => {
      await add({ tracking_number: "MEM00000002" });
      const id = await add();
      const correction = service().correctTracker(
        id,
        { tracking_number: "MEM00000002" },
        { announce: false },
      );
      await expect(correction).rejects.toThrow("is on this shipment already");
      expect((await tracker(id)).tracking_number).toBe("MEM00000001");
    });

    it("a wrong number that gave way to one that had arrived already leaves nothing undelivered", async () => {
      await service().ingest("memory", [
        update(snapshot([scan({ status: "delivered" })]), { tracking_number: "MEM00000009" }),
      ]);
      const id = await add();
      await service().correctTracker(id, { tracking_number: "MEM00000009" }, { announce: false });
      expect((await tracker(id)).status).toBe("delivered");
      await service().detectDelivered();
      expect(await service().listTrackingOutboxes({ kind: "mark_delivered" })).toHaveLength(1);
    });

    it("removing a package never completes a delivery, also when the clock that took the news in is ahead", async () => {
      await add();
      const other = await add({ tracking_number: "MEM00000002" });
      const news = [update(snapshot([scan({ status: "delivered" })]))];
      const now = new Date(hoursAgo(-0.1));
      await transaction((sql) => ingest(sql, "memory", news, { can_fetch: true, now }));
      await service().removeTrackers([other]);
      await service().detectDelivered();
      expect(await service().listTrackingOutboxes({ kind: "mark_delivered" })).toEqual([]);
    });

    it("removing a package never completes a delivery; news that comes later does", async () => {
      const arrived = await add();
      const other = await add({ tracking_number: "MEM00000002" });
      await service().ingest("memory", [update(snapshot([scan({ status: "delivered" })]))]);
      await service().removeTrackers([other]);
      await service().detectDelivered();
      expect(await service().listTrackingOutboxes({ kind: "mark_delivered" })).toEqual([]);

      const replacement = await add({ tracking_number: "MEM00000003" });
      await service().ingest("memory", [
        update(snapshot([scan({ status: "delivered" })]), { tracking_number: "MEM00000003" }),
      ]);
      expect((await tracker(replacement)).status).toBe("delivered");
      expect((await tracker(arrived)).status).toBe("delivered");
      await service().detectDelivered();
      await service().detectDelivered();
      expect(await service().listTrackingOutboxes({ kind: "mark_delivered" })).toHaveLength(1);
    });
  });

  describe("what holds over all processes", () => {
    it("a lane has one holder, until it leaves or its lease ends", async () => {
      expect(await service().tryLane("order:1", "a", 60)).toBe(true);
      expect(await service().tryLane("order:1", "b", 60)).toBe(false);
      expect(await service().tryLane("order:2", "b", 60)).toBe(true);
      await service().leaveLane("order:1", "b");
      expect(await service().tryLane("order:1", "b", 60)).toBe(false);
      await service().leaveLane("order:1", "a");
      expect(await service().tryLane("order:1", "b", 60)).toBe(true);
      await sql("update tracking_lane set leased_until = now() - interval '1 second' where id = 'order:1'");
      expect(await service().tryLane("order:1", "a", 60)).toBe(true);
    });

    it("an order's link is one, can be revoked, and then has another token", async () => {
      const [one, two] = await Promise.all([
        service().ensureOrderLink("order_1"),
        service().ensureOrderLink("order_1"),
      ]);
      expect(one.token).toBe(two.token);
      expect(Buffer.from(one.token, "base64url").length).toBeGreaterThanOrEqual(16);
      expect(await service().findOrderByToken(one.token)).toBe("order_1");
      expect(await service().revokeOrderLink("order_1")).toBe(true);
      expect(await service().findOrderByToken(one.token)).toBeNull();
      expect((await service().ensureOrderLink("order_1")).token).not.toBe(one.token);
    });

    it("an update and its tracker that come at the same moment do not miss each other", async () => {
      for (let round = 0; round < 10; round += 1) {
        const tracking_number = `RACE${round}000`;
        const [id] = await Promise.all([
          add({ tracking_number, fulfillment_id: `ful_race_${round}` }),
          service().ingest("memory", [update(snapshot([scan()]), { tracking_number })]),
        ]);
        expect((await tracker(id)).status).toBe("in_transit");
      }
    });

    it("batches that share trackers in any order do not block each other for good", async () => {
      const numbers = Array.from({ length: 12 }, (_, index) => `LOCK${index}000`);
      for (const tracking_number of numbers) {
        await add({ tracking_number, fulfillment_id: `ful_${tracking_number}` });
      }
      const batch = (list: string[], hour: number) =>
        service().ingest(
          "memory",
          list.map((tracking_number) =>
            update(snapshot([scan({ occurred_at: hoursAgo(hour) })]), { tracking_number }),
          ),
        );
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          batch(index % 2 === 0 ? numbers : [...numbers].reverse(), index + 1),
        ),
      );
      const rows = await service().listTrackers({ tracking_number: numbers }, { relations: ["events"] });
      expect(rows.every(({ events }) => events.length === 12)).toBe(true);
    });
  });
});
