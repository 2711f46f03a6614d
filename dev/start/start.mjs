import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { removeWithUs } from "../harness/guardian.mjs";
import { ensureInstalled } from "../harness/install.mjs";
import { beforeEnd, endOnSignals, runMain } from "../harness/lifetime.mjs";
import { warmUpDashboard } from "./dashboard.mjs";
import { migrate, openDatabase } from "./database.mjs";
import { requireFreePorts } from "./ports.mjs";
import { describe, readSeeded, writeReady } from "./ready.mjs";
import { mustStayUp, runToEnd, startService, waitForAnswer } from "./service.mjs";
import { childEnvironment, readSettings } from "./settings.mjs";
import { singleRun } from "./single-run.mjs";

/**
 * `npm start`: the demo shop, from nothing but Node and npm. Until the dependencies are there, nothing may be
 * imported here but what Node brings along.
 */

const root = path.resolve(import.meta.dirname, "../..");
/** The guardian of a killed run needs a moment to end what it left. */
const PATIENCE_AFTER_KILL_MS = 30_000;

/** @returns {Promise<number>} */
async function main() {
  const settings = readSettings(root, process.env);
  const { logs, running, ready, seeded } = settings.files;
  const ports = [
    { port: settings.port, what: "the shop" },
    { port: settings.track17Port, what: "the 17TRACK simulator" },
    { port: settings.resendPort, what: "the mailbox" },
    { port: settings.delhiveryPort, what: "the Delhivery simulator" },
    { port: settings.shiprocketPort, what: "the Shiprocket simulator" },
  ];
  const run = singleRun(running);
  await requireFreePorts(ports, run.previousWasKilled ? PATIENCE_AFTER_KILL_MS : 0);
  run.claim();
  rmSync(ready, { force: true });
  removeWithUs(ready);
  beforeEnd(() => rmSync(ready, { force: true }));

  await ensureInstalled(root);
  const database = await openDatabase(settings);
  await migrate(settings, database);
  await requireFreePorts(ports, 0);

  const common = { cwd: root, env: childEnvironment(settings, database.url), logs };
  const simulators = startService({
    name: "simulators",
    args: ["--import", "tsx", "dev/simulators/main.ts"],
    ...common,
  });
  mustStayUp(simulators);
  console.log("Starting the shop …");
  const host = process.env.HOST ?? "127.0.0.1";
  const shop = startService({
    name: "shop",
    args: [settings.medusa, "start", "--port", String(settings.port), "--host", host],
    ...common,
  });
  mustStayUp(shop);
  await waitForAnswer(settings.simulatorUrl, simulators);
  await waitForAnswer(settings.mailboxUrl, simulators);
  await waitForAnswer(`${settings.backendUrl}/health`, shop);
  await warmUpDashboard(settings.backendUrl, shop);

  if (existsSync(path.join(root, "dev/demo/seed.ts"))) {
    console.log("Filling the shop …");
    await runToEnd({ name: "seed", args: [settings.medusa, "exec", "./dev/demo/seed.ts"], ...common });
  }
  const seedResult = readSeeded(seeded);
  writeReady(settings, seedResult);
  console.log(describe(settings, seedResult));
  return shop.ended;
}

endOnSignals(() => console.log("\nStopping …"));
await runMain(main);
