import { hashSecret } from "../../src/workflows/customer-messages/instruction-secret";
import { resetScript, script } from "./support/memory-provider";
import { newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

withTrackingModule((service, sql) => {
  const add = async (tracking_number = "MEM00000001") => {
    const tracker = newTracker({ tracking_number, fulfillment_id: `ful_${tracking_number}` });
    const { created } = await service().addTrackers([tracker], { revive_removed: false });
    return created[0]?.id ?? "";
  };
  const instruct = async (text = "Behind the garage") => {
    const set = await service().setInstructions({ order_id: "order_1", text, customer_id: "cus_1" });
    return set === "too_many" ? "" : set.id;
  };
  /** Runs what waits for the provider, and says what came of it. */
  const handOver = async () => {
    const rows = await service().claimEffects(["provider_command"], 10);
    const said: string[] = [];
    for (const row of rows) {
      const result = await service().runProviderCommand(row);
      said.push(result.state === "done" ? result.outcome : result.state);
      if (result.state === "done") {
        await service().completeEffects([row], result.outcome);
      } else {
        await service().postponeEffect(row, { error: "later", give_up: false, after_ms: 0, count: false });
      }
    }
    return said;
  };
  const handedOver = async () =>
    (await service().readCustomerMessages("order_1")).instructions[0]?.handed_over;

  describe("a provider that takes delivery instructions", () => {
    it("is told them for every package that is on its way to the door", async () => {
      const first = await add();
      await add("MEM00000002");
      await service().drainRegistrations();
      const delivered = update(snapshot([scan({ status: "delivered" })]), { tracking_number: "MEM00000002" });
      await service().ingest("memory", [delivered]);
      await instruct();
      expect(await handOver()).toEqual(["taken"]);
      expect(script.passed).toEqual(["MEM00000001 100: Behind the garage"]);
      expect(await handedOver()).toEqual([
        { tracker_id: first, provider_id: "memory", outcome: "taken", message: null, at: expect.any(String) },
      ]);
      expect(await handOver()).toEqual([]);
    });

    it("is told of a package that is shipped later, once it knows it", async () => {
      await instruct();
      await add();
      expect(await handOver()).toEqual(["paused"]);
      await service().drainRegistrations();
      expect(await handOver()).toEqual(["taken"]);
      expect(script.passed).toHaveLength(1);
    });

    it("is told once it answers again", async () => {
      await add();
      await service().drainRegistrations();
      await instruct();
      script.down = true;
      expect(await handOver()).toEqual(["later"]);
      expect(script.passed).toEqual([]);
      resetScript();
      // The provider is left alone for a moment after it failed.
      await sql("update tracking_provider_status set paused_until = null");
      expect(await handOver()).toEqual(["taken"]);
    });

    it("is told the last word only", async () => {
      await add();
      await service().drainRegistrations();
      await instruct("With the neighbours");
      await instruct("Behind the garage");
      expect((await handOver()).sort()).toEqual(["replaced", "taken"]);
      expect(script.passed).toEqual(["MEM00000001 100: Behind the garage"]);
    });

    it("is known to be one before anything is said, by who brings what is still to come", async () => {
      const packages = () => service().readTimelines({ order_id: "order_1" });
      const passedOn = async () => service().passesInstructionsOn(await packages());
      expect(await passedOn()).toBe(true);
      // One of a provider that is not there any more tells nobody.
      const gone = newTracker({
        tracking_number: "GONE0000001",
        provider_id: "gone",
        fulfillment_id: "ful_gone",
      });
      await service().addTrackers([gone], { revive_removed: false });
      expect(await passedOn()).toBe(false);
      await add();
      expect(await passedOn()).toBe(true);
    });

    it("may refuse, which the merchant reads, and goes on following the package", async () => {
      const id = await add();
      await service().drainRegistrations();
      script.pass = () => ({
        outcome: "refused",
        reason: "other",
        message: "We leave nothing outside.",
        code: null,
      });
      await instruct();
      expect(await handOver()).toEqual(["refused"]);
      expect(await handedOver()).toMatchObject([
        { outcome: "refused", message: "We leave nothing outside." },
      ]);
      const [tracker] = await service().readTimelines({ ids: [id] });
      expect(tracker).toMatchObject({ provider_state: "registered", attention: null });
    });

    it("is told nothing that comes too late, or is about another package by then", async () => {
      const id = await add();
      await service().drainRegistrations();
      await instruct();
      await service().ingest("memory", [update(snapshot([scan({ status: "out_for_delivery" })]))]);
      expect(await handOver()).toEqual(["too_late"]);

      await instruct("Ring twice");
      await service().correctTracker(id, { tracking_number: "MEM00000009" }, { announce: false });
      await service().drainRegistrations();
      // The wrong number is stopped first.
      const outcomes = [...(await handOver()), ...(await handOver())];
      expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(1);
      expect(script.passed).toEqual(["MEM00000009 100: Ring twice"]);
    });

    it("is told what was confirmed, not what was merely asked", async () => {
      await add();
      await service().drainRegistrations();
      const secret_hash = hashSecret("s".repeat(43)) ?? "";
      await service().askToConfirmInstructions({
        id: "trdi_1",
        order_id: "order_1",
        text: "Ring twice",
        secret_hash,
      });
      expect(await handOver()).toEqual([]);
      expect(await service().confirmInstructions(secret_hash)).toBe("confirmed");
      expect(await service().confirmInstructions(secret_hash)).toBe("confirmed_before");
      expect(await handOver()).toEqual(["taken"]);
    });

    it("is told once, though a confirming link is opened many times at once", async () => {
      await add();
      await service().drainRegistrations();
      const secret_hash = hashSecret("s".repeat(43)) ?? "";
      const asked = { id: "trdi_1", order_id: "order_1", text: "Ring twice", secret_hash };
      await service().askToConfirmInstructions(asked);
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => service().confirmInstructions(secret_hash)),
      );
      expect(answers.filter((answer) => answer === "confirmed")).toHaveLength(1);
      expect(await handOver()).toEqual(["taken"]);
    });
  });
});
