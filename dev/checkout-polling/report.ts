import { secondsUntilOrder, WAYS_OF_PAYING, type WayOfPaying } from "./payments";
import { Random } from "./random";
import { NEW_WAY, OLD_WAY, type Outcome, type Strategy, simulateCheckout } from "./simulate";

/** Per way of paying. */
const CHECKOUTS = 2_000;
const SEED = 17;
/** Seconds until the order is there. */
const FIXED_DELAYS = [5.5, 8, 12, 20, 29, 31, 45, 60, 84, 90];

interface Summary {
  /** 0 to 1. */
  succeeded: number;
  requests: number;
  late: number;
}

/** Both ways of asking, over every way of paying and over all of them by their share: a table in Markdown. */
export async function describePolling(): Promise<string> {
  const rows: { way: WayOfPaying; old: Summary; now: Summary }[] = [];
  for (const way of WAYS_OF_PAYING) {
    rows.push({ way, old: await measure(OLD_WAY, way), now: await measure(NEW_WAY, way) });
  }
  const total = (pick: (row: (typeof rows)[number]) => Summary): Summary => ({
    succeeded: weigh(rows, (row) => pick(row).succeeded),
    requests: weigh(rows, (row) => pick(row).requests),
    // Only those wait who get to know.
    late:
      weigh(rows, (row) => pick(row).late * pick(row).succeeded) / weigh(rows, (row) => pick(row).succeeded),
  });
  const lines = rows.map(({ way, old, now }) =>
    line([way.name, percent(way.share, 0), `${way.median} s`, `${way.p95} s`], old, now),
  );
  return [
    "| | of all | webhook, median | 95 % | succeeds: old | new | requests: old | new | late: old | new |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...lines,
    line(
      ["**All**", "100 %", "", ""],
      total(({ old }) => old),
      total(({ now }) => now),
    ),
  ].join("\n");
}

/** Both ways of asking, with the order made after a fixed time: free of any assumption. A table in Markdown. */
export async function describeFixedDelays(): Promise<string> {
  const lines: string[] = [];
  for (const delay of FIXED_DELAYS) {
    const [old, now] = [await simulateCheckout(OLD_WAY, delay), await simulateCheckout(NEW_WAY, delay)];
    lines.push(`| ${delay} s | ${knows(old)} | ${knows(now)} | ${old.requests} | ${now.requests} |`);
  }
  return [
    "| order after | page knows: old | new | requests: old | new |",
    "|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}

async function measure(strategy: Strategy, way: WayOfPaying): Promise<Summary> {
  // The same customers for both.
  const random = new Random(SEED);
  const outcomes: Outcome[] = [];
  for (let count = 0; count < CHECKOUTS; count += 1) {
    outcomes.push(await simulateCheckout(strategy, secondsUntilOrder(way, random)));
  }
  const late = outcomes.flatMap((outcome) => (outcome.late === null ? [] : [outcome.late]));
  return {
    succeeded: mean(outcomes.map(({ succeeded }) => (succeeded ? 1 : 0))),
    requests: mean(outcomes.map(({ requests }) => requests)),
    late: mean(late),
  };
}

function line(cells: string[], old: Summary, now: Summary): string {
  const both = (show: (summary: Summary) => string) => [show(old), show(now)];
  const all = [
    ...cells,
    ...both(({ succeeded }) => percent(succeeded, 1)),
    ...both(({ requests }) => requests.toFixed(1)),
    ...both(({ late, succeeded }) => (succeeded === 0 ? "–" : `${late.toFixed(1)} s`)),
  ];
  return `| ${all.join(" | ")} |`;
}

function knows({ late }: Outcome): string {
  return late === null ? "never" : `${late.toFixed(1)} s later`;
}

function percent(share: number, digits: number): string {
  return `${(share * 100).toFixed(digits)} %`;
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

function weigh<Row extends { way: WayOfPaying }>(rows: Row[], pick: (row: Row) => number): number {
  return rows.reduce((total, row) => total + row.way.share * pick(row), 0);
}
