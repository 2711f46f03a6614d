import { eventually } from "../../dev/shop/eventually";
import { addTrackers } from "../../src/modules/tracking/operations/add-trackers";
import { correctTracker } from "../../src/modules/tracking/operations/correct-tracker";
import { ingest } from "../../src/modules/tracking/operations/ingest";
import { lockNumbers } from "../../src/modules/tracking/repositories/parked-repository";
import { newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

const CAPABILITIES = { needs_registration: true, can_fetch: true, takes_instructions: false };

/**
 * Each transaction runs once. In the module one that Postgres breaks off, to end a deadlock, is tried again; it should
 * not come to that.
 */
withTrackingModule((_service, sql, transaction) => {
  const options = () => ({ capabilities: () => CAPABILITIES, can_fetch: true, now: new Date() });
  const add = (tracking_number: string) =>
    transaction((own) =>
      addTrackers(own, [newTracker({ tracking_number })], { ...options(), revive_removed: true }),
    );
  const tell = (...numbers: string[]) =>
    transaction((own) =>
      ingest(
        own,
        "memory",
        numbers.map((tracking_number) => update(snapshot([scan()]), { tracking_number })),
        options(),
      ),
    );
  const correct = (id: string, tracking_number: string) =>
    transaction((own) => correctTracker(own, id, { tracking_number }, { ...options(), announce: false }));
  const idOf = async (tracking_number: string) => (await add(tracking_number)).created[0]?.id ?? "";
  const statusOf = async (tracking_number: string) => {
    const [row] = await sql<{ status: string }>(
      "select status from tracker where tracking_number = ? and removed_at is null",
      [tracking_number],
    );
    return row?.status;
  };

  const waitingForLocks = async () => {
    const rows = await sql(
      "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rows.length;
  };
  /** Begins transactions one after the other while a number is held: each when the one before it is through or waits. */
  const meetAt = async (number: string, beginnings: (() => Promise<unknown>)[]) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let holder: Promise<void> = Promise.resolve();
    await new Promise<void>((taken) => {
      holder = transaction(async (own) => {
        await lockNumbers(own, "memory", [number]);
        taken();
        await held;
      });
    });
    const begun: Promise<unknown>[] = [];
    for (const begin of beginnings) {
      const before = await waitingForLocks();
      const outcome = begin();
      let through = false;
      const end = () => {
        through = true;
      };
      outcome.then(end, end);
      await eventually(async () => expect(through || (await waitingForLocks()) > before).toBe(true));
      begun.push(outcome);
    }
    letGo();
    await Promise.all([holder, ...begun]);
  };

  it("is the same for news and for the package that is entered beside it", async () => {
    await add("MEM00000001");
    await meetAt("MEM00000002", [() => add("MEM00000002"), () => tell("MEM00000001", "MEM00000002")]);
    expect(await statusOf("MEM00000001")).toBe("in_transit");
    expect(await statusOf("MEM00000002")).toBe("in_transit");
  });

  it("is the same for news and for the correction of a package beside it", async () => {
    await add("MEM00000001");
    const id = await idOf("MEM00000002");
    await meetAt("MEM00000003", [() => correct(id, "MEM00000003"), () => tell("MEM00000001", "MEM00000002")]);
    expect(await statusOf("MEM00000001")).toBe("in_transit");
    expect(await statusOf("MEM00000003")).toBe("pending");
  });
});
