import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isRunning } from "./processes.mjs";

/**
 * @param {number} pid
 * @returns {number | null} the parent's process id, when the system tells
 */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold blanks and parentheses itself.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    // No /proc: macOS and the BSDs answer by `ps`.
  }
  try {
    return Number(
      execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return null;
  }
}

/**
 * Calls back once when the npm that runs us is gone. npm starts us by way of a shell, and a signal that reaches
 * npm alone ends npm and the shell but not us. Does nothing when somebody else started us, who may well go away
 * on purpose.
 * @param {() => void} gone
 */
export function whenNpmIsGone(gone) {
  if (!process.env.npm_lifecycle_event) {
    return;
  }
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid !== shell || (npm && npm > 1 && !isRunning(npm))) {
      clearInterval(timer);
      gone();
    }
  }, 300);
  timer.unref();
}
