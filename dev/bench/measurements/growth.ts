import { timeRequests } from "../load/time-requests";
import { median } from "../report/rounds";
import type { Line } from "../report/table";
import type { ShopFacts } from "../world/furnish";
import type { MedusaServer } from "../world/server";

export const SMALL = 1_000;
const CLAIM = 400;
const ROUNDS = 8;
const REQUESTS = 40;

type Question = (server: MedusaServer) => Promise<number[]>;

/** The same questions to a small and to a large shop, in turns; milliseconds. */
export async function measureGrowth(
  small: MedusaServer,
  large: MedusaServer,
  facts: ShopFacts,
  size: number,
): Promise<Line[]> {
  const questions: [string, Question][] = [
    ["pick due trackers", pickDue],
    [
      "read a timeline",
      (server) =>
        timeRequests(`${server.url}/store/orders/${facts.order_id}/tracking`, facts.customer, REQUESTS),
    ],
    [
      "page 1 of the admin list",
      (server) => timeRequests(`${server.url}/admin/trackers?limit=20`, facts.admin, REQUESTS),
    ],
  ];
  const lines: Line[] = [];
  for (const [work, question] of questions) {
    lines.push(await compare(work, question, small, large, size));
  }
  return lines;
}

async function compare(
  work: string,
  question: Question,
  small: MedusaServer,
  large: MedusaServer,
  size: number,
): Promise<Line> {
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { small: await question(small), large: await question(large) };
    if (round > 0) {
      times.small.push(...pair.small);
      times.large.push(...pair.large);
    }
  }
  const [ours, floor] = [median(times.large), median(times.small)];
  return {
    work: `${work}, at ${size.toLocaleString("en")}`,
    measured: `${ours.toFixed(2)} ms`,
    floor: `${floor.toFixed(2)} ms at ${SMALL.toLocaleString("en")}`,
    ratio: ours / floor,
    mark: { at_most: 1.5 },
    notes: [],
  };
}

async function pickDue(server: MedusaServer): Promise<number[]> {
  const { milliseconds, picked } = await server.task<{ milliseconds: number[]; picked: number }>("pick-due", {
    times: 5,
    limit: CLAIM,
  });
  if (picked !== CLAIM) {
    throw new Error(`${CLAIM} trackers should be due, ${picked} were.`);
  }
  return milliseconds;
}
