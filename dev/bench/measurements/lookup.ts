import { median } from "../report/rounds";
import type { Line } from "../report/table";
import type { BenchContext } from "./context";

/** Look-ups of each kind in a round: fewer than make anybody wait. */
const EACH = 3;
/** Rounds for each round of other measurements: one takes some milliseconds. */
const FACTOR = 60;

/** One look-up: what is sent to which address, and what is answered. */
interface Kind {
  url: string;
  type: string;
  body: string;
  status: number;
}

/**
 * Whether a failed look-up tells by its time that the order is there: an order whose e-mail address is wrong, against
 * a number that nothing has. Beside it what a success takes, and what hit and miss take in the page's form.
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
  const byApi = (body: object, status: number): Kind => ({
    url: `${server.url}/store/tracking/lookup`,
    type: "application/json",
    body: JSON.stringify(body),
    status,
  });
  const byForm = (fields: Record<string, string>, status: number): Kind => ({
    url: `${server.url}/track`,
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams(fields).toString(),
    status,
  });
  const [nobody, somebody] = ["nobody@example.com", order.email];
  const kinds = {
    absent: byApi({ order: "987654", email: nobody }, 404),
    wrong: byApi({ order: number, email: nobody }, 404),
    right: byApi({ order: number, email: somebody }, 200),
    form_miss: byForm({ order: number, email: nobody }, 404),
    form_hit: byForm({ order: number, email: somebody }, 303),
  };
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    keyof typeof kinds,
    number[]
  >;
  for (let round = 0; round < lengths.rounds * FACTOR; round += 1) {
    await database.query("delete from tracking_lookup_limit");
    for (let turn = 0; turn < EACH; turn += 1) {
      // In turns, so that whatever else this machine does meets all of them; the first round warms up.
      for (const name of names) {
        const milliseconds = await timeLookup(kinds[name], facts.customer);
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
      `by the page's form a miss took ${median(times.form_miss).toFixed(2)} ms, ` +
        `a hit ${median(times.form_hit).toFixed(2)} ms`,
    ],
  };
}

async function timeLookup(
  { url, type, body, status }: Kind,
  headers: Record<string, string>,
): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": type },
    body,
    redirect: "manual",
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
