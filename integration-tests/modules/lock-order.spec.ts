import { eventually } from "../../dev/shop/eventually";
import type { TrackingContext } from "../../src/modules/tracking/context";
import { fetchAndIngest } from "../../src/modules/tracking/drains/polls";
import { addTrackers } from "../../src/modules/tracking/operations/add-trackers";
import { correctTracker } from "../../src/modules/tracking/operations/correct-tracker";
import { ingest } from "../../src/modules/tracking/operations/ingest";
import { lockNumbers } from "../../src/modules/tracking/repositories/parked-repository";
import type { Sql } from "../../src/modules/tracking/repositories/sql";
import { lockTrackersById } from "../../src/modules/tracking/repositories/tracker-repository";
import type { TrackerRow } from "../../src/modules/tracking/repositories/tracker-row";
import { script } from "./support/memory-provider";
import { newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

const CAPABILITIES = { needs_registration: true, can_fetch: true, takes_instructions: false };

/**
 * Each transaction runs once. In the module one that Postgres breaks off, to end a deadlock, is tried again; it should
 * not come to that.
 */
withTrackingModule((service, sql, transaction) => {
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
  /** Asks the provider about packages, as a poll does; its transactions run once, too. */
  const poll = async (...numbers: string[]) => {
    const rows = await sql<TrackerRow>(
      "select * from tracker where tracking_number in (select jsonb_array_elements_text(?::jsonb)) order by id",
      [JSON.stringify(numbers)],
    );
    const { context } = service() as unknown as { context: TrackingContext };
    await fetchAndIngest({ ...context, transaction }, "memory", rows);
  };
  /** Holds a number, as whoever enters a package does. */
  const theNumber = (number: string) => (own: Sql) => lockNumbers(own, "memory", [number]);
  /** Holds a package, as whoever changes it does. */
  const thePackage = (id: string) => (own: Sql) => lockTrackersById(own, [id]);
  /** Begins transactions one after the other while something is held: each when the one before it is through or waits. */
  const meetAt = async (hold: (own: Sql) => Promise<unknown>, beginnings: (() => Promise<unknown>)[]) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let holder: Promise<void> = Promise.resolve();
    await new Promise<void>((taken) => {
      holder = transaction(async (own) => {
        await hold(own);
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
    await meetAt(theNumber("MEM00000002"), [
      () => add("MEM00000002"),
      () => tell("MEM00000001", "MEM00000002"),
    ]);
    expect(await statusOf("MEM00000001")).toBe("in_transit");
    expect(await statusOf("MEM00000002")).toBe("in_transit");
  });

  it("is the same for news and for the correction of a package beside it", async () => {
    await add("MEM00000001");
    const id = await idOf("MEM00000002");
    await meetAt(theNumber("MEM00000003"), [
      () => correct(id, "MEM00000003"),
      () => tell("MEM00000001", "MEM00000002"),
    ]);
    expect(await statusOf("MEM00000001")).toBe("in_transit");
    expect(await statusOf("MEM00000003")).toBe("pending");
  });

  it("is the same for news and for a poll in which one package has news and another has none", async () => {
    const first = await idOf("MEM00000001");
    await add("MEM00000002");
    script.fetch = (number) =>
      number.tracking_number === "MEM00000001"
        ? { outcome: "pending" }
        : { outcome: "update", update: { ...number, kind: "snapshot", snapshot: snapshot([scan()]) } };
    await meetAt(thePackage(first), [
      () => tell("MEM00000001", "MEM00000002"),
      () => poll("MEM00000001", "MEM00000002"),
    ]);
    expect(await statusOf("MEM00000001")).toBe("in_transit");
    expect(await statusOf("MEM00000002")).toBe("in_transit");
  });
});
