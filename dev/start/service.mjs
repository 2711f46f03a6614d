import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild } from "../harness/child.mjs";
import { Explained, end, isEnding, stopIfEnding } from "../harness/lifetime.mjs";

/**
 * A program of the demo, writing to a log file of its own.
 * @typedef {{ name: string, logFile: string, ended: Promise<number>, hasEnded: () => boolean }} Service
 */

/**
 * @param {{ name: string, args: string[], env: NodeJS.ProcessEnv, cwd: string, logs: string }} options `args`: what
 *   Node runs
 * @returns {Service}
 */
export function startService({ name, args, env, cwd, logs }) {
  mkdirSync(logs, { recursive: true });
  const logFile = path.join(logs, `${name}.log`);
  const log = openSync(logFile, "w");
  const { ended } = startChild(process.execPath, args, {
    cwd,
    env,
    stdio: ["ignore", log, log],
    patienceMs: 5_000,
  });
  closeSync(log);
  let over = false;
  const settled = ended.finally(() => {
    over = true;
  });
  return { name, logFile, ended: settled, hasEnded: () => over };
}

/** @param {Service} service */
function lastWords({ name, logFile }) {
  const tail = readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-25).join("\n");
  return `${tail}\n\n${name} failed; its last words are above, all of them in ${logFile}`;
}

/**
 * Runs a program that is expected to end.
 * @param {Parameters<typeof startService>[0]} options
 */
export async function runToEnd(options) {
  const service = startService(options);
  const exitCode = await service.ended;
  stopIfEnding();
  if (exitCode !== 0) {
    throw new Explained(lastWords(service));
  }
  return service;
}

/**
 * Ends everything when a program ends that should not.
 * @param {Service} service
 */
export function mustStayUp(service) {
  service.ended.then(() => {
    if (!isEnding()) {
      console.error(lastWords(service));
      void end(1);
    }
  });
}

/**
 * Waits until an address answers with a success.
 * @param {string} url
 * @param {Service} service the program that is to answer
 */
export async function waitForAnswer(url, service) {
  for (;;) {
    stopIfEnding();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
      await response.arrayBuffer();
      if (response.ok) {
        return;
      }
    } catch {
      // Not yet.
    }
    if (service.hasEnded()) {
      throw new Explained(lastWords(service));
    }
    await sleep(150);
  }
}
