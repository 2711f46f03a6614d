import { fire } from "../load/fire";
import { median, ratioOf, takeTurns } from "../report/rounds";
import type { Line } from "../report/table";
import type { BenchContext } from "./context";

/** A signed-in customer reading an order's timeline of ten events, against an empty route with the same checks. */
export async function measureTimeline({ server, facts, lengths }: BenchContext): Promise<Line> {
  const { url } = server;
  const { seconds } = lengths;
  const get = (path: string) => ({ method: "GET" as const, path, headers: facts.customer });
  const duel = await takeTurns(
    lengths.rounds,
    async () => (await fire({ url, seconds, request: get("/store/bench/empty") })).perSecond,
    async () =>
      (await fire({ url, seconds, request: get(`/store/orders/${facts.order_id}/tracking`) })).perSecond,
  );
  return {
    work: "read a timeline",
    measured: `${median(duel.measured).toFixed(0)}/s`,
    floor: `${median(duel.floor).toFixed(0)}/s empty signed-in route`,
    ratio: ratioOf(duel),
    mark: { at_least: 0.5 },
    notes: [],
  };
}
