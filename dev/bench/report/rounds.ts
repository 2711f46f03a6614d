/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) {
    throw new Error("There is no median of nothing.");
  }
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** What two ways of working came to, round by round. */
export interface Duel<Result> {
  floor: Result[];
  measured: Result[];
}

/** Pairs of rounds that warm up and do not count: Node compiles what is hot while it runs. */
export const WARM_UP = 2;

/** Takes turns between the floor and what is measured, so that whatever else this machine does meets both. */
export async function takeTurns<Result>(
  rounds: number,
  floor: () => Promise<Result>,
  measured: () => Promise<Result>,
): Promise<Duel<Result>> {
  const duel: Duel<Result> = { floor: [], measured: [] };
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    const pair = { floor: await floor(), measured: await measured() };
    if (round >= WARM_UP) {
      duel.floor.push(pair.floor);
      duel.measured.push(pair.measured);
    }
  }
  return duel;
}

/** The median of the rounds' ratios: each round's two halves ran next to each other. */
export function ratioOf({ floor, measured }: Duel<number>): number {
  return median(measured.map((value, round) => value / (floor[round] ?? Number.NaN)));
}
