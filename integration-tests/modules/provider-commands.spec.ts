import { script } from "./support/memory-provider";
import { newTracker, withTrackingModule } from "./support/tracking-module";

const NUMBER = "MEM00000001";

withTrackingModule((service, sql) => {
  const add = async (overrides: Parameters<typeof newTracker>[0] = {}) => {
    const { created } = await service().addTrackers([newTracker(overrides)], { revive_removed: true });
    await service().drainRegistrations();
    return created[0]?.id ?? "";
  };
  const tracker = async (id: string) => (await service().readTimelines({ ids: [id] }))[0];
  const correctCarrier = (id: string, code: string) =>
    service().correctTracker(
      id,
      { carrier: { provider_id: "memory", code, name: null } },
      { announce: false },
    );
  const claim = () => service().claimEffects(["provider_command"], 50);
  /** Gives the provider what may be given now; what waits for one of these to be done comes with the next turn. */
  const turn = async () => {
    const rows = await claim();
    for (const row of rows) {
      const result = await service().runProviderCommand(row);
      if (result.state === "done") {
        await service().completeEffects([row], result.outcome);
      } else {
        await service().postponeEffect(row, { error: result.state, give_up: false, after_ms: 0 });
      }
    }
    return rows.length;
  };
  const allTurns = async () => {
    while ((await turn()) > 0) {
      // More may be due now.
    }
  };
  const pausesEnd = () => sql("update tracking_provider_status set paused_until = null");

  describe("the commands about one package", () => {
    it("reach its provider in order, however many work on them", async () => {
      const id = await add();
      await correctCarrier(id, "200");
      await correctCarrier(id, "300");
      await correctCarrier(id, "400");
      const claimed = await Promise.all([claim(), claim(), claim(), claim()]);
      expect(claimed.flat().map(({ payload }) => payload)).toMatchObject([
        { carrier_code: "100", carrier_code_to: "200" },
      ]);

      await sql("update tracking_outbox set leased_until = null");
      await allTurns();
      expect(script.changedCarriers).toEqual([`${NUMBER} 100>200`, `${NUMBER} 200>300`, `${NUMBER} 300>400`]);
    });

    it("stay in order when the first has to be tried again", async () => {
      const id = await add();
      await correctCarrier(id, "200");
      script.down = true;
      expect(await turn()).toBe(1);
      await correctCarrier(id, "300");
      script.down = false;
      await pausesEnd();
      await allTurns();
      expect(script.changedCarriers).toEqual([`${NUMBER} 100>200`, `${NUMBER} 200>300`]);
    });

    it("hold up no other package's", async () => {
      const first = await add();
      const second = await add({
        tracking_number: "MEM00000002",
        fulfillment_id: "ful_2",
        order_id: "order_2",
      });
      await correctCarrier(first, "200");
      await correctCarrier(second, "200");
      expect(await claim()).toHaveLength(2);
    });

    it("do not wait for one that was given up", async () => {
      const id = await add();
      await correctCarrier(id, "200");
      const [row] = await claim();
      if (row !== undefined) {
        await service().postponeEffect(row, { error: "Nothing helps.", give_up: true });
      }
      await correctCarrier(id, "300");
      await allTurns();
      expect(script.changedCarriers).toEqual([`${NUMBER} 200>300`]);
    });

    it("are about the registration as it was when they were written", async () => {
      const id = await add();
      await service().correctTracker(id, { destination_postal_code: "10999" }, { announce: false });
      await correctCarrier(id, "200");
      await allTurns();
      expect(script.changedDetails).toEqual([`${NUMBER} 100 10999`]);
    });
  });

  describe("a package whose new carrier its provider has not been told yet", () => {
    beforeEach(() => {
      // What the provider was not told, it does not know.
      script.fetch = ({ carrier_code }) => ({
        outcome: carrier_code === "100" ? "pending" : "not_registered",
      });
    });

    it("is not asked about, and so not registered once more", async () => {
      const id = await add();
      await correctCarrier(id, "200");
      const [row] = await service().readTimelines({ ids: [id] });
      await service().refreshTrackers(row === undefined ? [] : [row]);
      await sql("update tracker set next_poll_at = now() - interval '1 second'");
      await service().drainPolls();
      await service().drainRegistrations();
      expect(script.fetched).toEqual([]);
      expect(script.registered).toEqual([NUMBER]);
      expect(await tracker(id)).toMatchObject({ provider_state: "registered", carrier_code: "200" });
      expect(await service().isCarrierBeingChanged(id)).toBe(true);

      await allTurns();
      script.fetch = () => ({ outcome: "pending" });
      await sql("update tracker set next_poll_at = now() - interval '1 second'");
      await service().drainPolls();
      expect(script.fetched).toEqual([NUMBER]);
      expect(await service().isCarrierBeingChanged(id)).toBe(false);
    });

    it("is registered with the old carrier for another order only when it is not that carrier's any more", async () => {
      const id = await add();
      await correctCarrier(id, "200");
      await add({ fulfillment_id: "ful_2", order_id: "order_2" });
      expect(script.registered).toEqual([NUMBER]);

      await allTurns();
      await service().drainRegistrations();
      expect(script.registered).toEqual([NUMBER, NUMBER]);
      expect(await tracker(id)).toMatchObject({ provider_state: "registered", carrier_code: "200" });
    });
  });
});
