import { median, ratioOf, takeTurns, WARM_UP } from "../report/rounds";
import type { Line } from "../report/table";
import { numberAt, seedTrackers, trackerIdOf } from "../world/seed-trackers";
import type { BenchContext } from "./context";

const BATCH = 200;
const BATCHES = 5;
const SCANS = 10;
const MEASURED = "INGEST";
const FLOOR = "FLOOR";

/**
 * Taking updates in, ten new scans each, against inserting the same events as plainly as Postgres allows. Both
 * within the shop's process, on its connections.
 */
export async function measureIngest({ server, database, lengths }: BenchContext): Promise<Line> {
  const count = (lengths.rounds + WARM_UP) * BATCH * BATCHES;
  await seedTrackers(database, { prefix: MEASURED, count, due: false });
  await seedTrackers(database, { prefix: FLOOR, count, due: false });
  const numbers = { measured: batchesOf(MEASURED, count), floor: batchesOf(FLOOR, count) };
  const duel = await takeTurns(
    lengths.rounds,
    async () => {
      const batches = numbers.floor.splice(0, BATCHES).map((batch) => batch.map(trackerIdOf));
      return eventsPerSecond(await server.task("insert-plainly", { batches, scans: SCANS }));
    },
    async () => {
      const batches = numbers.measured.splice(0, BATCHES);
      return eventsPerSecond(await server.task("ingest", { batches, scans: SCANS, later: 0 }));
    },
  );
  const repeated = await server.task<{ seconds: number[] }>("ingest", {
    batches: batchesOf(MEASURED, BATCHES * BATCH),
    scans: SCANS,
    later: 60_000,
  });
  await database.query("delete from tracking_outbox where state = 'waiting'");
  const updates = BATCH / median(repeated.seconds);
  return {
    work: "ingest updates, batches of 200",
    measured: `${median(duel.measured).toFixed(0)} events/s`,
    floor: `${median(duel.floor).toFixed(0)} rows/s by INSERT`,
    ratio: ratioOf(duel),
    mark: { at_least: 0.25 },
    notes: [
      "ten new scans per update: the first news of a package",
      `with nine scans known and one new: ${updates.toFixed(0)} updates/s`,
    ],
  };
}

function batchesOf(prefix: string, count: number): string[][] {
  return Array.from({ length: count / BATCH }, (_, batch) =>
    Array.from({ length: BATCH }, (_, index) => numberAt(prefix, batch * BATCH + index)),
  );
}

function eventsPerSecond({ seconds }: { seconds: number[] }): number {
  return (BATCH * SCANS) / median(seconds);
}
