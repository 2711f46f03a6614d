import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Our end of the guardian, a small process that outlives us and ends what we started, so that not even
 * `kill -9` leaves a server behind. We share a pipe: we write what we start and what has ended; when the pipe
 * closes we are gone.
 *
 * @typedef {import("./processes.mjs").Ending & { removeAfter?: string }} Ward `removeAfter`: a folder that goes when
 *   the process has ended
 */

/** @type {import("node:child_process").ChildProcess | null} */
let guardian = null;

/** @param {object} message */
function tell(message) {
  if (!guardian) {
    guardian = spawn(process.execPath, [fileURLToPath(new URL("./guardian-process.mjs", import.meta.url))], {
      // Out of our process group, so that Ctrl-C leaves it at its post.
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    guardian.unref();
    /** @type {import("node:net").Socket} */ (guardian.stdin).unref();
    // A guardian that died must not take us with it.
    guardian.stdin?.on("error", () => {});
    guardian.on("error", () => {});
  }
  guardian.stdin?.write(`${JSON.stringify(message)}\n`);
}

/**
 * From now on this process ends when we do, however that happens.
 * @param {Ward} ward
 */
export function guard(ward) {
  tell({ guard: ward });
}

/**
 * The process has ended; its id may belong to somebody else soon.
 * @param {number} pid
 */
export function release(pid) {
  tell({ release: pid });
}

/**
 * A file or folder that goes when we do.
 * @param {string} file
 */
export function removeWithUs(file) {
  tell({ remove: file });
}
