import path from "node:path";
import { Track17Control } from "../../simulators/17track/control-client";
import { type RunningTrack17, startTrack17Simulator } from "../../simulators/17track/server";
import { makeApp } from "./app";
import { BenchDatabase } from "./database";
import { furnish, type ShopFacts } from "./furnish";
import { MedusaServer, migrate } from "./server";

const FOLDER = path.resolve(__dirname, "../../../.cache/bench");
export const TRACK17_KEY = "bench-17track-key";

/** A furnished shop's database that can be copied, the simulated 17TRACK, and the servers started on copies. */
export class World {
  private readonly undo: (() => Promise<void>)[] = [];
  private copies = 0;

  private constructor(
    private readonly app: string,
    private readonly template: string,
    readonly track17: RunningTrack17,
  ) {}

  static async open(): Promise<{ world: World; facts: ShopFacts }> {
    const track17 = await startTrack17Simulator({ api_key: TRACK17_KEY });
    const world = new World(makeApp(FOLDER), `medusa_bench_${process.pid}`, track17);
    world.undo.push(() => track17.close());
    const { beforeEnd } = await import("../../harness/lifetime.mjs");
    beforeEnd(() => world.close());
    const database = await BenchDatabase.create(world.template);
    world.undo.push(() => database.drop());
    await migrate(world.app, database.url);
    const server = await world.start(database, "furnishing");
    const facts = await furnish(server, database, new Track17Control(track17.url));
    await server.stop();
    await database.close();
    return { world, facts };
  }

  /** A database with the furnished shop in it. */
  async copy(): Promise<BenchDatabase> {
    this.copies += 1;
    const database = await BenchDatabase.create(`${this.template}_${this.copies}`, this.template);
    this.undo.push(() => database.drop());
    return database;
  }

  /** Starts a shop on a database. `BENCH_NODE_ARGS` go to its Node, such as `--cpu-prof`. */
  async start(database: BenchDatabase, name: string): Promise<MedusaServer> {
    const nodeArgs = (process.env.BENCH_NODE_ARGS ?? "").split(" ").filter(Boolean);
    const env = {
      DATABASE_URL: database.url,
      TRACK17_API_KEY: TRACK17_KEY,
      TRACK17_BASE_URL: `${this.track17.url}/track`,
    };
    const server = await MedusaServer.start(this.app, name, env, nodeArgs);
    this.undo.push(() => server.stop());
    return server;
  }

  /** Ends and removes everything, the latest first. */
  async close(): Promise<void> {
    for (let step = this.undo.pop(); step !== undefined; step = this.undo.pop()) {
      await step();
    }
  }
}
