import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { guard, release } from "../harness/guardian.mjs";
import { beforeEnd, stopIfEnding } from "../harness/lifetime.mjs";
import { endProcess } from "../harness/processes.mjs";
import { fastShutdown } from "./fast-shutdown.mjs";
import { freePort } from "./free-port.mjs";

/**
 * Starts the server on `<folder>/data`; it writes to `<folder>/log`.
 * @param {import("./binaries.mjs").Installation} installation
 * @param {string} folder
 * @param {string[]} settings `name=value`
 * @param {{ removeAfter?: string }} ward what happens when we are killed
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>} stopped by itself, at the latest, when this
 *   process ends
 */
export async function launch({ postgres, owner }, folder, settings, ward) {
  const data = path.join(folder, "data");
  const logFile = path.join(folder, "log");
  const flags = settings.flatMap((setting) => ["-c", setting]);
  // The chosen port may be taken in between, and sessions of a killed server need a moment to end.
  for (let attempt = 1; attempt <= 8; attempt++) {
    const port = await freePort();
    const log = openSync(logFile, "w");
    const server = spawn(postgres, ["-D", data, "-p", String(port), ...flags], {
      ...owner,
      cwd: folder,
      env: { ...process.env, LC_ALL: "C" },
      // Its own group: Ctrl-C must not stop the database before those who use it.
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    const { pid } = server;
    if (!pid) {
      throw new Error(`PostgreSQL could not be started: ${postgres} does not run.`);
    }
    guard({ ...fastShutdown(pid), ...ward });
    const forget = beforeEnd(() => endProcess(fastShutdown(pid)));
    const ready = await isReady(server, data);
    stopIfEnding();
    if (ready) {
      server.unref();
      return {
        port,
        async stop() {
          await endProcess(fastShutdown(pid));
          forget();
          release(pid);
        },
      };
    }
    forget();
    release(pid);
    await sleep(250 * attempt);
  }
  throw new Error(`PostgreSQL did not start on ${data}:\n${readFileSync(logFile, "utf8")}`);
}

/**
 * Waits until the server accepts connections, which it notes in its own lock file.
 * @param {import("node:child_process").ChildProcess} server
 * @param {string} data
 * @returns {Promise<boolean>} false when it ended instead
 */
async function isReady(server, data) {
  const pidFile = path.join(data, "postmaster.pid");
  while (server.exitCode === null && server.signalCode === null) {
    if (existsSync(pidFile)) {
      const [pid, , , , , , , state] = readFileSync(pidFile, "utf8").split("\n");
      if (Number(pid) === server.pid && state?.trim() === "ready") {
        return true;
      }
    }
    await sleep(20);
  }
  return false;
}
