import { median } from "../report/rounds";
import type { Line } from "../report/table";
import type { BenchContext } from "./context";

/** Look-ups of each kind in a round: fewer than make anybody wait. */
const EACH = 3;
/** Rounds for each round of other measurements: one takes some milliseconds. */
const FACTOR = 60;

interface Kind {
  body: unknown;
  status: number;
}

/**
 * Whether a failed look-up tells by its time that the order is there: an order whose e-mail address is wrong, against
 * a number that nothing has. Beside it what a success takes, which may differ: its answer does, too.
 */
export async function measureLookup({ server, database, facts, lengths }: BenchContext): Promise<Line> {
  const [order] = await database.query<{ display_id: number; email: string }>(
    'select display_id, email from "order" where id = $1',
    [facts.order_id],
  );
  if (order === undefined) {
    throw new Error("The shop has no order to look up.");
  }
  const number = String(order.display_id);
  const kinds: Record<"absent" | "wrong" | "right", Kind> = {
    absent: { body: { order: "987654", email: "nobody@example.com" }, status: 404 },
    wrong: { body: { order: number, email: "nobody@example.com" }, status: 404 },
    right: { body: { order: number, email: order.email }, status: 200 },
  };
  const times = { absent: [] as number[], wrong: [] as number[], right: [] as number[] };
  const ask = ({ body, status }: Kind) =>
    timeLookup(`${server.url}/store/tracking/lookup`, facts.customer, body, status);
  for (let round = 0; round < lengths.rounds * FACTOR; round += 1) {
    await database.query("delete from tracking_lookup_limit");
    for (let turn = 0; turn < EACH; turn += 1) {
      // In turns, so that whatever else this machine does meets all of them; the first round warms up.
      for (const name of ["absent", "wrong", "right"] as const) {
        const milliseconds = await ask(kinds[name]);
        if (round > 0) {
          times[name].push(milliseconds);
        }
      }
    }
  }
  const differences = times.wrong.map((value, index) => value - (times.absent[index] ?? Number.NaN));
  return {
    work: "look up in vain",
    measured: `${median(times.wrong).toFixed(2)} ms wrong address`,
    floor: `${median(times.absent).toFixed(2)} ms unknown number`,
    ratio: median(times.wrong) / median(times.absent),
    mark: { at_most: 1.05 },
    notes: [
      `the two differed by ${inMicroseconds(mean(differences))} on average, give or take ` +
        `${inMicroseconds(2 * standardError(differences))}, over ${differences.length} pairs`,
      `a success took ${median(times.right).toFixed(2)} ms`,
    ],
  };
}

async function timeLookup(
  url: string,
  headers: Record<string, string>,
  body: unknown,
  status: number,
): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  const milliseconds = performance.now() - start;
  if (response.status !== status) {
    throw new Error(`A look-up answered ${response.status} instead of ${status}.`);
  }
  return milliseconds;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardError(values: number[]): number {
  const middle = mean(values);
  const variance = mean(values.map((value) => (value - middle) ** 2));
  return Math.sqrt(variance / values.length);
}

function inMicroseconds(milliseconds: number): string {
  return `${(1_000 * milliseconds).toFixed(0)} µs`;
}
