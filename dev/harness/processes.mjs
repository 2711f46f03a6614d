import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Whether a process with this id is running. One that belongs to another user counts.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  return !isZombie(pid);
}

/**
 * A process that has ended but was not yet collected by its parent still takes signals; in a container
 * without an init process it may stay like that for ever.
 * @param {number} pid
 */
function isZombie(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

/**
 * The command line of a process, or null when there is no such process. Tells a process we know from
 * another one that got the same id later.
 * @param {number} pid
 * @returns {string | null}
 */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim() || null;
  } catch {
    // No /proc: macOS and the BSDs answer by `ps`.
  }
  try {
    const options = { encoding: /** @type {const} */ ("utf8"), stdio: ["ignore", "pipe", "ignore"] };
    return (
      execFileSync("ps", ["-o", "command=", "-p", String(pid)], /** @type {any} */ (options)).trim() || null
    );
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @param {number} timeoutMs
 * @returns {Promise<boolean>} whether it ended in time
 */
async function waitForEnd(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (isRunning(pid)) {
    if (Date.now() > deadline) {
      return false;
    }
    await sleep(50);
  }
  return true;
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {boolean} group whether `pid` leads a process group that gets the signal as a whole
 */
function send(pid, signal, group) {
  try {
    process.kill(group && process.platform !== "win32" ? -pid : pid, signal);
  } catch {
    // Already gone, which is what was wanted.
  }
}

/**
 * How a process is ended: asked with `signal`, after `patienceMs` forced with SIGKILL.
 * @typedef {object} Ending
 * @property {number} pid
 * @property {NodeJS.Signals} [signal]
 * @property {boolean} [group] `pid` leads a process group that ends with it
 * @property {number} [patienceMs]
 * @property {boolean} [insist] ask again every second, for programs that may miss a signal while they start
 */

/**
 * @param {Ending} ending
 */
export async function endProcess({
  pid,
  signal = "SIGTERM",
  group = false,
  patienceMs = 10_000,
  insist = false,
}) {
  const rounds = insist ? Math.ceil(patienceMs / 1_000) : 1;
  for (let round = 0; round < rounds && isRunning(pid); round++) {
    send(pid, signal, group);
    await waitForEnd(pid, patienceMs / rounds);
  }
  if (isRunning(pid)) {
    send(pid, "SIGKILL", group);
    await waitForEnd(pid, 5_000);
  }
  if (group) {
    // Whatever the leader started and did not end itself.
    send(pid, "SIGKILL", true);
  }
}
