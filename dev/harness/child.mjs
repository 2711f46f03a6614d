import { spawn } from "node:child_process";
import { guard, release } from "./guardian.mjs";
import { beforeEnd } from "./lifetime.mjs";
import { endProcess } from "./processes.mjs";

/**
 * A program we started.
 * @typedef {object} Child
 * @property {Promise<number>} ended resolves with its exit code (128 and more: ended by a signal)
 * @property {() => Promise<void>} stop ends it and whatever it started
 * @property {import("node:stream").Readable | null} stdout
 * @property {import("node:stream").Readable | null} stderr
 */

/**
 * Starts a program that never outlives us. It leads a process group of its own: Ctrl-C reaches only us, and we
 * end our children in good order.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import("node:child_process").StdioOptions,
 *   patienceMs?: number }} [options] `patienceMs`: how long it may take to end when asked to
 * @returns {Child}
 */
export function startChild(
  command,
  args,
  { cwd, env = process.env, stdio = "inherit", patienceMs = 10_000 } = {},
) {
  const child = spawn(command, args, { cwd, env, stdio, detached: true });
  const { pid } = child;
  const ward = pid ? { pid, group: true, patienceMs } : null;
  if (ward) {
    guard(ward);
  }
  const stop = async () => {
    if (ward) {
      await endProcess(ward);
    }
  };
  const forget = beforeEnd(stop);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
  const clear = () => {
    forget();
    if (pid) {
      release(pid);
    }
  };
  ended.then(clear, clear);
  return { ended, stop, stdout: child.stdout, stderr: child.stderr };
}
