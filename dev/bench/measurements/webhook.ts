import { fire } from "../load/fire";
import type { Webhooks } from "../load/webhooks";
import { median, ratioOf, takeTurns, WARM_UP } from "../report/rounds";
import type { Line } from "../report/table";
import type { BenchContext } from "./context";

/**
 * Accepting a signed webhook, durably, against a route of the same server that has the same middlewares, is sent
 * the same bodies, and does nothing.
 */
export async function measureWebhook(
  context: BenchContext,
  webhooks: Webhooks,
): Promise<{ line: Line; peak: number }> {
  const { server, database, lengths } = context;
  const { url } = server;
  const { seconds } = lengths;
  const request = webhooks.request("/hooks/tracking/17track");
  const empty = webhooks.request("/hooks/bench/empty");
  const drained: number[] = [];
  const duel = await takeTurns(
    lengths.rounds,
    async () => (await fire({ url, seconds, request: empty })).perSecond,
    async () => {
      const before = await countDone(database);
      const { perSecond } = await fire({ url, seconds, request });
      drained.push(((await countDone(database)) - before) / seconds);
      await server.task("settle");
      return perSecond;
    },
  );
  const peak = median(duel.measured);
  const line: Line = {
    work: "accept a signed webhook, durably",
    measured: `${peak.toFixed(0)}/s`,
    floor: `${median(duel.floor).toFixed(0)}/s empty route`,
    ratio: ratioOf(duel),
    mark: { at_least: 0.6 },
    notes: [
      `the same process worked ${median(drained.slice(WARM_UP)).toFixed(0)} webhooks/s off meanwhile (ten scans each, one of them new)`,
    ],
  };
  return { line, peak };
}

async function countDone(database: BenchContext["database"]): Promise<number> {
  const [row] = await database.query<{ count: string }>(
    "select count(*) from tracking_inbox where state = 'done'",
  );
  return Number(row?.count ?? 0);
}
