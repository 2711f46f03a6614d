import { setTimeout as sleep } from "node:timers/promises";
import { fire } from "../load/fire";
import type { Webhooks } from "../load/webhooks";
import { median } from "../report/rounds";
import type { Line } from "../report/table";
import type { BenchContext } from "./context";

const WARM_UP_SECONDS = 30;
const SAMPLE_MS = 1_000;
/** Samples that count as one reading, so that a collection that is due does not decide. */
const WINDOW = 10;
const MIB = 2 ** 20;

/**
 * Memory of the process under a steady stream of webhooks, against its memory after a warm-up with the same. The last
 * measurement of a process: more arrives in ten minutes than is worked off meanwhile, and it is left to wait.
 */
export async function measureMemory(context: BenchContext, webhooks: Webhooks, peak: number): Promise<Line> {
  const { server, lengths } = context;
  const rate = Math.max(1, Math.round(peak / 2));
  const request = webhooks.request("/hooks/tracking/17track");
  const stream = (seconds: number) => fire({ url: server.url, seconds, rate, request });
  const warmUp = await sampleDuring(context, stream(WARM_UP_SECONDS));
  const steady = await sampleDuring(context, stream(lengths.memory_seconds));
  const [start, highest] = [median(warmUp.slice(-WINDOW)), Math.max(...windows(steady))];
  const waiting = await countWaiting(context);
  const end = median(steady.slice(-WINDOW));
  return {
    work: `memory, ${Math.round(lengths.memory_seconds / 60)} min of webhooks at half the peak rate`,
    measured: `${(highest / MIB).toFixed(0)} MiB at most`,
    floor: `${(start / MIB).toFixed(0)} MiB after warm-up`,
    ratio: highest / start,
    mark: { at_most: 1.3 },
    notes: [
      `${rate} webhooks/s, ${(end / MIB).toFixed(0)} MiB at the end; ${waiting.inbox} webhooks and ${waiting.outbox} effects waited then`,
    ],
  };
}

async function sampleDuring(context: BenchContext, load: Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  let over = false;
  const ended = load.finally(() => {
    over = true;
  });
  ended.catch(() => {});
  while (!over) {
    samples.push((await context.server.task<{ rss: number }>("memory")).rss);
    await sleep(SAMPLE_MS);
  }
  await ended;
  return samples;
}

function windows(samples: number[]): number[] {
  const starts = Array.from({ length: Math.max(1, samples.length - WINDOW + 1) }, (_, index) => index);
  return starts.map((start) => median(samples.slice(start, start + WINDOW)));
}

async function countWaiting({ database }: BenchContext): Promise<{ inbox: string; outbox: string }> {
  const [row] = await database.query<{ inbox: string; outbox: string }>(
    `select (select count(*) from tracking_inbox where state = 'waiting') as inbox,
            (select count(*) from tracking_outbox where state = 'waiting') as outbox`,
  );
  return row ?? { inbox: "?", outbox: "?" };
}
