import { script } from "./support/memory-provider";
import { newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

withTrackingModule(
  (service, sql) => {
    const NUMBER = "MEM00000001";
    const REVIVE = { revive_removed: false };
    const add = async (...overrides: Parameters<typeof newTracker>) =>
      (await service().addTrackers([newTracker(...overrides)], REVIVE)).created[0]?.id ?? "";
    const nextPoll = async (id: string) => {
      const [row] = await sql<{ wait: string | null; provider_state: string }>(
        "select extract(epoch from next_poll_at - now()) as wait, provider_state from tracker where id = ?",
        [id],
      );
      return { state: row?.provider_state, seconds: row?.wait == null ? null : Number(row.wait) };
    };

    it("a package is asked about at once, and again later", async () => {
      const id = await add();
      await service().drainPolls();
      expect(script.fetched).toEqual([NUMBER]);
      expect(script.registered).toEqual([]);
      await service().drainPolls();
      expect(script.fetched).toEqual([NUMBER]);
      expect((await nextPoll(id)).seconds).toBeGreaterThan(3_600);
    });

    it("a package is asked about soon, too, when another of its shipment had news before it was entered", async () => {
      await service().ingest("memory", [update(snapshot([scan({ status: "in_transit" })]))]);
      const { created } = await service().addTrackers(
        [newTracker(), newTracker({ tracking_number: "MEM00000002" })],
        REVIVE,
      );
      const other = created.find(({ tracking_number }) => tracking_number === "MEM00000002");
      expect((await nextPoll(other?.id ?? "")).seconds).toBeLessThan(600);
    });

    it("a corrected number is asked about at once", async () => {
      const id = await add();
      await service().drainPolls();
      await service().correctTracker(id, { tracking_number: "MEM00000003" }, { announce: false });
      await service().drainPolls();
      expect(script.fetched).toEqual([NUMBER, "MEM00000003"]);
    });

    it("a refused number is followed again as soon as a person says so", async () => {
      script.fetch = () => ({
        outcome: "refused",
        reason: "number_invalid",
        message: "Check it.",
        code: null,
      });
      const id = await add();
      await service().drainPolls();
      expect(await nextPoll(id)).toEqual({ state: "refused", seconds: null });
      script.fetch = () => ({ outcome: "pending" });
      await service().retrackTrackers([id]);
      expect((await nextPoll(id)).state).toBe("registered");
      await service().drainPolls();
      expect(script.fetched).toEqual([NUMBER, NUMBER]);
      expect(script.retracked).toEqual([]);
    });

    it("a provider without a list of changes is not taken for well because nobody asked it", async () => {
      script.lists_changes = false;
      script.down = true;
      await add();
      for (let count = 0; count < 3; count += 1) {
        await sql("update tracker set next_poll_at = now()");
        await sql("update tracking_provider_status set paused_until = null");
        await service().drainChanges();
        await service().drainPolls();
      }
      const [status] = await sql("select failures_in_a_row, last_success_at from tracking_provider_status");
      expect(status).toEqual({ failures_in_a_row: 3, last_success_at: null });
    });
  },
  { registers: false },
);
