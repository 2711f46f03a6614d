import { Track17Control } from "../../simulators/17track/control-client";
import type { Line } from "../report/table";
import { CARRIER, seedTrackers } from "../world/seed-trackers";
import type { BenchContext } from "./context";

const COUNT = 10_000;
const SCANS = 10;
const PREFIX = "REFRESH";
/** 40 numbers a call, three calls a second. */
const FLOOR_PER_SECOND = 120;

/** Asking 17TRACK about 10,000 packages, as the job does: as fast as it allows, and never faster. */
export async function measureRefresh({ server, database, track17 }: BenchContext): Promise<Line> {
  const control = new Track17Control(track17.url);
  await seedTrackers(database, { prefix: PREFIX, count: COUNT, due: true });
  await control.bulk({ count: COUNT, prefix: PREFIX, carrier: CARRIER, events: SCANS });
  await control.clearCalls();
  const { seconds, changed } = await server.task<{ seconds: number; changed: number }>("refresh");
  const { count, max_calls_in_any_second, calls } = await control.calls({ limit: COUNT });
  const refused = calls.filter(({ status }) => status === 429).length;
  const incomplete = changed < COUNT;
  await database.query("delete from tracking_outbox where state = 'waiting'");
  const ratio = COUNT / seconds / FLOOR_PER_SECOND;
  return {
    work: "refresh 10,000 known trackers from 17TRACK",
    measured: `${(COUNT / seconds).toFixed(1)} numbers/s, ${refused} times 429`,
    floor: `${FLOOR_PER_SECOND} numbers/s`,
    // One refusal, or one package left out, and the mark is missed however fast it was.
    ratio: refused > 0 || incomplete ? Number.NaN : ratio,
    mark: { at_least: 0.95 },
    notes: [
      `${count} calls in ${seconds.toFixed(1)} s, at most ${max_calls_in_any_second} in any second; ${changed} trackers changed` +
        (refused > 0 || incomplete ? `; the speed alone was ${ratio.toFixed(3)}` : ""),
    ],
  };
}
