import { Webhooks } from "./load/webhooks";
import { type BenchContext, LONG, SHORT } from "./measurements/context";
import { measureGrowth, SMALL } from "./measurements/growth";
import { measureIngest } from "./measurements/ingest";
import { measureLookup } from "./measurements/lookup";
import { measureMemory } from "./measurements/memory";
import { measurePage } from "./measurements/page";
import { measureRefresh } from "./measurements/refresh";
import { measureTimeline } from "./measurements/timeline";
import { measureWebhook } from "./measurements/webhook";
import { describeMachine } from "./report/machine";
import { type Failure, formatTable, type Line } from "./report/table";
import type { ShopFacts } from "./world/furnish";
import { seedHistory } from "./world/seed-history";
import { seedTrackers } from "./world/seed-trackers";
import { TRACK17_KEY, World } from "./world/world";

/**
 * `npm run bench`, `npm run bench:long`: what this machine makes of the plugin's hot paths, each beside a floor that
 * was measured in the same run. A missed mark is printed, and is no failure; what could not be measured is.
 * Arguments that are words choose among `webhook`, `timeline`, `page`, `ingest`, `lookup`, `refresh`,
 * `memory`, `growth`.
 */
const LIVE = ["webhook", "memory", "timeline", "page", "ingest", "lookup", "refresh"];
const PACKAGES = { prefix: "BENCH", count: 10_000 };

type Report = (Line | Failure)[];

const say = (text: string) => console.error(`  … ${text}`);

async function main(): Promise<number> {
  const lengths = process.argv.includes("--long") ? LONG : SHORT;
  const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const wants = (name: string) => chosen.length === 0 || chosen.includes(name);
  console.log(`${await describeMachine()}\n`);
  say("a shop is made");
  const { world, facts } = await World.open();
  const report: Report = [];
  if (LIVE.some(wants)) {
    const database = await world.copy();
    const server = await world.start(database, "shop");
    const context = {
      lengths,
      server,
      database,
      facts,
      track17: world.track17,
      track17_key: TRACK17_KEY,
      say,
    };
    report.push(...(await measureLive(context, wants)));
    await server.stop();
  }
  if (wants("growth")) {
    report.push(...(await attempt("growth", () => compareSizes(world, facts, lengths.large))));
  }
  console.log(formatTable(report));
  return report.some((line) => "error" in line) ? 1 : 0;
}

async function measureLive(context: BenchContext, wants: (name: string) => boolean): Promise<Report> {
  const report: Report = [];
  const { database, track17, track17_key } = context;
  await seedTrackers(database, { ...PACKAGES, due: false });
  const webhooks = new Webhooks(track17.simulator, track17_key, PACKAGES);
  let peak = 0;
  if (wants("webhook") || wants("memory")) {
    const lines = await attempt("accept a signed webhook, durably", async () => {
      const measured = await measureWebhook(context, webhooks);
      peak = measured.peak;
      return [measured.line];
    });
    report.push(...lines);
  }
  const others: [string, () => Promise<Line[]>][] = [
    ["ingest", async () => [await measureIngest(context)]],
    ["timeline", async () => [await measureTimeline(context)]],
    ["page", () => measurePage(context)],
    ["lookup", async () => [await measureLookup(context)]],
    ["refresh", async () => [await measureRefresh(context)]],
    ["memory", async () => [await measureMemory(context, webhooks, peak)]],
  ];
  for (const [name, measure] of others) {
    if (wants(name)) {
      report.push(...(await attempt(name, measure)));
    }
  }
  return report;
}

async function compareSizes(world: World, facts: ShopFacts, size: number): Promise<Line[]> {
  const [small, large] = [await world.copy(), await world.copy()];
  await seedHistory(small, SMALL);
  say(`${size} trackers are entered`);
  await seedHistory(large, size);
  const servers = [await world.start(small, "small-shop"), await world.start(large, "large-shop")] as const;
  return measureGrowth(...servers, facts, size);
}

async function attempt(work: string, measure: () => Promise<Line[]>): Promise<Report> {
  say(work);
  try {
    return await measure();
  } catch (error) {
    return [{ work, error: error instanceof Error ? error.message : String(error) }];
  }
}

void import("../harness/lifetime.mjs").then(({ endOnSignals, runMain }) => {
  endOnSignals();
  return runMain(main);
});
