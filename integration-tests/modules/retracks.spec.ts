import { script } from "./support/memory-provider";
import { newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

withTrackingModule((service, sql) => {
  const tracker = async (id: string) => {
    const [row] = await service().readTimelines({ ids: [id] });
    if (row === undefined) {
      throw new Error(`no tracker ${id}`);
    }
    return row;
  };
  const stop = (tracking_number: string) =>
    service().ingest("memory", [{ tracking_number, carrier_code: "100", kind: "stopped", message: null }]);
  /** A package on its way whose provider has stopped following it. */
  const stopped = async (tracking_number = "MEM00000001") => {
    const { created } = await service().addTrackers(
      [newTracker({ tracking_number, fulfillment_id: `ful_${tracking_number}` })],
      { revive_removed: false },
    );
    await service().drainRegistrations();
    await service().ingest("memory", [update(snapshot([scan()]), { tracking_number })]);
    await stop(tracking_number);
    return created[0]?.id ?? "";
  };
  const wait = { outcome: "wait" as const, reason: "try_later" as const, message: "Not now.", code: null };
  /** Hours pass: a stop that comes now is no old one, repeated. */
  const longAgo = (id: string) =>
    sql("update tracker set retracked_at = now() - interval '3 hours' where id = ?", [id]);
  /** Its next turn has come. */
  const due = () => sql("update tracker set register_at = now() where register_at is not null");

  describe("a number the provider stopped", () => {
    it("is followed again while it is on its way, once", async () => {
      const id = await stopped();
      expect((await tracker(id)).provider_state).toBe("stopped");
      await service().drainRetracks();
      expect(script.retracked).toEqual(["MEM00000001"]);
      expect((await tracker(id)).provider_state).toBe("registered");

      await longAgo(id);
      await stop("MEM00000001");
      await service().drainRetracks();
      expect(script.retracked).toHaveLength(1);
      expect((await tracker(id)).attention).toBe("stopped");

      await service().retrackTrackers([id]);
      await service().drainRetracks();
      expect(script.retracked).toHaveLength(2);
    });

    it("stays followed when an old stop comes once more: its provider is asked, and nobody is alarmed", async () => {
      const id = await stopped();
      await service().drainRetracks();
      await stop("MEM00000001");
      expect((await tracker(id)).attention).toBeNull();
      await service().drainRetracks();
      expect(await tracker(id)).toMatchObject({ provider_state: "registered", attention: null });
      expect((await tracker(id)).next_poll_at).not.toBeNull();
    });

    it("needs a person when it is stopped again that soon, and cannot be followed a second time", async () => {
      const id = await stopped();
      await service().drainRetracks();
      script.retrack = () => ({ outcome: "retracked_before", message: "Only once.", code: null });
      await stop("MEM00000001");
      await service().drainRetracks();
      expect(await tracker(id)).toMatchObject({
        provider_state: "stopped",
        provider_state_reason: "retracked_before",
        attention: "stopped",
      });
    });

    it("is left alone when it has arrived", async () => {
      const id = await stopped();
      await service().ingest("memory", [update(snapshot([scan({ status: "delivered" })]))]);
      await service().drainRetracks();
      expect(script.retracked).toEqual([]);
      expect((await tracker(id)).attention).toBeNull();
    });

    it("makes room for others while it has to wait, and is asked about again later", async () => {
      const waiting = ["WAIT01", "WAIT02", "WAIT03", "WAIT04"];
      for (const number of waiting) {
        await stopped(number);
      }
      script.retrack = ({ tracking_number }) =>
        tracking_number.startsWith("WAIT") ? wait : { outcome: "done" };
      await service().drainRetracks();
      const id = await stopped("READY01");
      await service().drainRetracks();
      await service().drainRetracks();
      expect([...script.retracked].sort()).toEqual(["READY01", ...waiting]);
      expect((await tracker(id)).provider_state).toBe("registered");

      await due();
      await service().drainRetracks();
      expect(script.retracked).toHaveLength(waiting.length * 2 + 1);
    });

    it("is tried again at once when its provider was away", async () => {
      const id = await stopped();
      script.down = true;
      await service().drainRetracks();
      expect((await tracker(id)).provider_state).toBe("stopped");
      script.down = false;
      await sql("update tracking_provider_status set paused_until = null");
      await service().drainRetracks();
      expect((await tracker(id)).provider_state).toBe("registered");
    });

    it("is retracked by one of many drains at a time", async () => {
      await stopped();
      await Promise.all([1, 2, 3, 4].map(() => service().drainRetracks()));
      expect(script.retracked).toEqual(["MEM00000001"]);
    });
  });

  describe("a number that was retracked before", () => {
    it("is registered anew when a person wants it followed all the same, knowing what that costs", async () => {
      const id = await stopped();
      script.retrack = () => ({
        outcome: "retracked_before",
        message: "Only once. Follow it again to register it anew, which costs one registration.",
        code: "-1",
      });
      await service().drainRetracks();
      expect(await tracker(id)).toMatchObject({
        provider_state: "stopped",
        provider_state_reason: "retracked_before",
        provider_state_message: expect.stringContaining("costs one registration"),
        attention: "stopped",
      });
      await service().drainRetracks();
      await service().drainRegistrations();
      expect(script.registeredAnew).toEqual([]);

      await service().retrackTrackers([id]);
      script.quota = { total: 100, used: 100, remaining: 0, used_today: 0 };
      await service().drainRegistrations();
      expect((await tracker(id)).provider_state).toBe("waiting");
      script.quota = null;
      await service().drainRegistrations();
      expect(script.registeredAnew).toEqual(["MEM00000001"]);
      expect(await tracker(id)).toMatchObject({
        provider_state: "registered",
        provider_state_reason: null,
        register_anew: false,
      });
    });

    it("says so too when that turns out at its registration, for another order", async () => {
      script.register = () => ({ outcome: "retracked_before", message: "Only once.", code: null });
      const { created } = await service().addTrackers([newTracker()], { revive_removed: false });
      const id = created[0]?.id ?? "";
      await service().drainRegistrations();
      expect(await tracker(id)).toMatchObject({
        provider_state: "stopped",
        provider_state_reason: "retracked_before",
      });
      await service().retrackTrackers([id]);
      await service().drainRegistrations();
      expect(script.registeredAnew).toEqual(["MEM00000001"]);
    });
  });
});
