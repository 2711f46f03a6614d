import { script } from "./support/memory-provider";
import { hoursAgo, newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

const NUMBER = "MEM00000001";
const OTHER_NUMBER = "MEM00000002";

/** Holds one thing back until another has come so far. */
function gate(): { open: () => void; passed: Promise<void> } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

withTrackingModule(
  (service, sql) => {
    const add = async (overrides: Parameters<typeof newTracker>[0] = {}) => {
      const { created } = await service().addTrackers([newTracker(overrides)], { revive_removed: true });
      return created[0]?.id ?? "";
    };
    const addRegistered = async (overrides: Parameters<typeof newTracker>[0] = {}) => {
      const id = await add(overrides);
      await service().drainRegistrations();
      return id;
    };
    const tracker = async (id: string) => {
      const [row] = await service().readTimelines({ ids: [id] });
      if (row === undefined) {
        throw new Error(`no tracker ${id}`);
      }
      return row;
    };
    const correct = (id: string, tracking_number: string) =>
      service().correctTracker(id, { tracking_number }, { announce: false });
    const claimCommands = () => service().claimEffects(["provider_command"], 50);
    /** Tells the provider what waits to be told; says what came of it. */
    const runCommands = async () => {
      const outcomes: string[] = [];
      for (const row of await claimCommands()) {
        const result = await service().runProviderCommand(row);
        outcomes.push(result.state === "done" ? result.outcome : result.state);
        if (result.state === "done") {
          await service().completeEffects([row], result.outcome);
        }
      }
      return outcomes;
    };
    const newsOf = (tracking_number: string, synced_at: string | null) =>
      service().ingest("memory", [update(snapshot([scan()], { synced_at }), { tracking_number })]);

    describe("a number that was let go and is entered again", () => {
      it("is registered again, also when news of it was kept meanwhile", async () => {
        const id = await addRegistered();
        await correct(id, OTHER_NUMBER);
        expect(await runCommands()).toEqual(["done"]);
        await newsOf(NUMBER, null);

        await correct(id, NUMBER);
        expect(await tracker(id)).toMatchObject({ status: "in_transit", provider_state: "waiting" });
        await service().drainRegistrations();
        expect(script.registered).toEqual([NUMBER, NUMBER]);
        expect(await tracker(id)).toMatchObject({ status: "in_transit", provider_state: "registered" });
      });

      it("is registered again, also when news from before comes only now", async () => {
        const id = await addRegistered();
        await service().removeTrackers([id]);
        await runCommands();
        await add();
        await newsOf(NUMBER, hoursAgo(1));
        await service().drainRegistrations();
        expect(script.registered).toEqual([NUMBER, NUMBER]);
        expect(await tracker(id)).toMatchObject({ status: "in_transit", provider_state: "registered" });
      });

      it("is followed when its provider looked at it since, whatever became of the registration", async () => {
        const id = await add();
        await newsOf(NUMBER, hoursAgo(-0.1));
        await service().drainRegistrations();
        expect(script.registered).toEqual([]);
        expect(await tracker(id)).toMatchObject({ provider_state: "registered" });
      });

      it("is not ended by an end of before that was kept", async () => {
        const end = { tracking_number: NUMBER, carrier_code: "200", kind: "stopped" as const, message: null };
        await service().ingest("memory", [end]);
        script.register = () => ({ outcome: "registered", carrier_code: "200" });
        const id = await addRegistered();
        expect(await tracker(id)).toMatchObject({ carrier_code: "200", provider_state: "registered" });
      });

      it("begins anew: nothing of its first life speaks for the second", async () => {
        const id = await addRegistered();
        const stopped = {
          tracking_number: NUMBER,
          carrier_code: "100",
          kind: "stopped" as const,
          message: null,
        };
        await service().ingest("memory", [stopped]);
        await service().drainRetracks();
        script.fetch = () => ({ outcome: "wait", reason: "try_later", message: "Not now.", code: null });
        await sql("update tracker set next_poll_at = now()");
        await service().drainPolls();
        await service().removeTrackers([id]);
        await sql(
          `update tracker set provider_state = 'refused', provider_state_reason = 'other', provider_state_code = '-1',
                  provider_state_message = 'The old refusal.', register_attempts = 3, register_anew = true,
                  fulfillment_closed_at = now(), fulfillment_closed_by = 'plugin'`,
        );

        await add();
        expect(await tracker(id)).toMatchObject({
          provider_state: "waiting",
          provider_state_reason: null,
          provider_state_message: null,
          provider_state_code: null,
          registered_at: null,
          retracked_at: null,
          register_attempts: 0,
          register_anew: false,
          poll_attempts: 0,
          fulfillment_closed_at: null,
          fulfillment_closed_by: null,
        });
        await service().drainRegistrations();
        await service().ingest("memory", [stopped]);
        await service().drainRetracks();
        expect(script.retracked).toEqual([NUMBER, NUMBER]);
        expect(await tracker(id)).toMatchObject({ provider_state: "registered" });
      });
    });

    describe("a command to stop", () => {
      it("that arrives after the number was registered again is made good", async () => {
        const id = await addRegistered();
        await service().removeTrackers([id]);
        script.beforeStop = async () => {
          await addRegistered();
        };
        expect(await runCommands()).toEqual(["followed_again"]);
        expect(script.stopped).toEqual([NUMBER]);
        await service().drainRetracks();
        expect(script.retracked).toEqual([NUMBER]);
        expect(await tracker(id)).toMatchObject({ provider_state: "registered" });
      });

      it("that arrives after somebody wanted the number followed again is made good", async () => {
        const id = await addRegistered();
        await service().stopTrackers([id]);
        script.beforeStop = async () => {
          await service().retrackTrackers([id]);
          await service().drainRetracks();
        };
        await runCommands();
        await service().drainRetracks();
        expect(script.retracked).toEqual([NUMBER, NUMBER]);
        expect(await tracker(id)).toMatchObject({ provider_state: "registered" });
      });

      it("that arrives while the number is being registered again looks once more", async () => {
        const id = await addRegistered();
        await service().removeTrackers([id]);
        const asked = gate();
        const answered = gate();
        let registering = Promise.resolve();
        script.duringRegister = () => {
          asked.open();
          return answered.passed;
        };
        script.beforeStop = async () => {
          await add();
          registering = service().drainRegistrations();
          await asked.passed;
        };
        expect(await runCommands()).toEqual(["later"]);
        answered.open();
        await registering;

        await sql("update tracking_outbox set leased_until = now() - interval '1 second'");
        expect(await runCommands()).toEqual(["followed_again"]);
        await service().drainRetracks();
        expect(script.retracked).toEqual([NUMBER]);
        expect(await tracker(id)).toMatchObject({ provider_state: "registered" });
      });

      it("whose process died after it is made good by the next", async () => {
        const id = await addRegistered();
        await service().removeTrackers([id]);
        for (const row of await claimCommands()) {
          await service().runProviderCommand(row);
        }
        expect(script.stopped).toEqual([NUMBER]);
        await addRegistered();
        await sql("update tracking_outbox set leased_until = now() - interval '1 second'");
        expect(await runCommands()).toEqual(["followed_again"]);
        await service().drainRetracks();
        expect(script.retracked).toEqual([NUMBER]);
        expect(await tracker(id)).toMatchObject({ provider_state: "registered" });
      });

      it("is not sent for a number that another order uses, with its carrier or without", async () => {
        script.register = (request) => ({ outcome: "registered", carrier_code: request.carrier_code });
        const id = await addRegistered({ carrier_code: null });
        await addRegistered({ order_id: "order_2", fulfillment_id: "ful_2", carrier_code: "100" });
        await service().removeTrackers([id]);
        expect(await runCommands()).toEqual([]);
      });

      it("is not sent for a number that was known without its carrier when it was removed under way", async () => {
        await addRegistered({ order_id: "order_2", fulfillment_id: "ful_2", carrier_code: "100" });
        script.register = () => ({ outcome: "registered", carrier_code: null });
        const id = await add({ carrier_code: null });
        script.duringRegister = async () => {
          await service().removeTrackers([id]);
        };
        await service().drainRegistrations();
        expect(await runCommands()).toEqual([]);
        expect(script.stopped).toEqual([]);
      });

      it("goes to the provider that followed the number, not to the one that does now", async () => {
        const id = await add({ carrier_code: null });
        script.duringRegister = async () => {
          const carrier = { provider_id: "manual", code: null, name: null };
          await service().correctTracker(id, { carrier }, { announce: false });
        };
        await service().drainRegistrations();
        expect(await tracker(id)).toMatchObject({ provider_id: "manual", carrier_code: null });
        expect(await runCommands()).toEqual(["done"]);
        expect(script.stopped).toEqual([NUMBER]);
      });
    });
  },
  { manual: true },
);
