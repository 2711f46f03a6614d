import { fire } from "../load/fire";
import { median, ratioOf, takeTurns, WARM_UP } from "../report/rounds";
import type { Line } from "../report/table";
import type { BenchContext } from "./context";

const REQUESTS = 60;
/** Bytes that a page with one package and ten events, its style sheet and its script may come to. */
const MOST_BYTES = 60_000;

/** A customer's page with ten events: how soon it begins, unchanged and after news, and how much is sent. */
export async function measurePage({ server, database, facts, lengths }: BenchContext): Promise<Line[]> {
  const page = `${server.url}/track/${facts.token}`;
  const empty = `${server.url}/hooks/bench/empty`;
  const begin = await takeTurns(
    lengths.rounds,
    async () => firstByteOf(await timeAnswers(empty)),
    async () => firstByteOf(await timeAnswers(page)),
  );
  const news = () =>
    database.query("update tracker set updated_at = clock_timestamp() where order_id = $1", [facts.order_id]);
  const ends: number[] = [];
  const beginNew = await takeTurns(
    lengths.rounds,
    async () => firstByteOf(await timeAnswers(empty, news)),
    async () => {
      const times = await timeAnswers(page, news);
      ends.push(median(times.map(({ last_byte }) => last_byte)));
      return firstByteOf(times);
    },
  );
  const { seconds } = lengths;
  const rate = await takeTurns(
    lengths.rounds,
    async () => (await fire({ url: server.url, seconds, request: get("/hooks/bench/empty") })).perSecond,
    async () => (await fire({ url: server.url, seconds, request: get(`/track/${facts.token}`) })).perSecond,
  );
  const weight = await weigh(page);
  const bytes = weight.reduce((sum, part) => sum + part.bytes, 0);
  return [
    {
      work: "open a tracking page, until its first byte",
      measured: `${median(begin.measured).toFixed(2)} ms`,
      floor: `${median(begin.floor).toFixed(2)} ms empty route`,
      ratio: ratioOf(begin),
      mark: { at_most: 2 },
      notes: [
        `one after the other; side by side ${median(rate.measured).toFixed(0)} pages/s, ` +
          `${ratioOf(rate).toFixed(2)} of an empty route`,
      ],
    },
    {
      work: "open a tracking page after news, until its first byte",
      measured: `${median(beginNew.measured).toFixed(2)} ms`,
      floor: `${median(beginNew.floor).toFixed(2)} ms empty route`,
      ratio: ratioOf(beginNew),
      mark: { at_most: 2 },
      notes: [`it is there as a whole after ${median(ends.slice(WARM_UP)).toFixed(2)} ms`],
    },
    {
      work: "tracking page, with all it needs",
      measured: `${bytes} bytes`,
      floor: `${MOST_BYTES} bytes`,
      ratio: bytes / MOST_BYTES,
      mark: { at_most: 1 },
      notes: [weight.map(({ name, bytes: own }) => `${name} ${own}`).join(", ")],
    },
  ];
}

const get = (path: string) => ({ method: "GET" as const, path });

/** Milliseconds after which an answer begins, and is there as a whole. */
interface AnswerTimes {
  first_byte: number;
  last_byte: number;
}

const firstByteOf = (times: AnswerTimes[]) => median(times.map(({ first_byte }) => first_byte));

/**
 * Times some requests one after the other.
 * @param before done before each of them, and not timed
 */
async function timeAnswers(url: string, before?: () => Promise<unknown>): Promise<AnswerTimes[]> {
  const times: AnswerTimes[] = [];
  for (let time = 0; time < REQUESTS; time += 1) {
    await before?.();
    const start = performance.now();
    const response = await fetch(url);
    const first_byte = performance.now() - start;
    await response.arrayBuffer();
    times.push({ first_byte, last_byte: performance.now() - start });
    if (!response.ok) {
      throw new Error(`GET ${url} answered ${response.status}.`);
    }
  }
  return times;
}

/** Bytes of the page and of what a browser fetches for it, as they are sent by a server that compresses nothing. */
async function weigh(page: string): Promise<{ name: string; bytes: number }[]> {
  const html = await (await fetch(page)).text();
  const addresses = [...html.matchAll(/<(?:link rel="stylesheet" href|script src|img [^>]*?src)="([^"]+)"/g)];
  const parts = await Promise.all(
    addresses.map(async ([, address = ""]) => ({
      name: address.replace(/^.*\./, ""),
      bytes: (await (await fetch(new URL(address, page))).arrayBuffer()).byteLength,
    })),
  );
  return [{ name: "html", bytes: Buffer.byteLength(html) }, ...parts];
}
