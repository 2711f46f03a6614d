import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { commandLine, endProcess, isRunning } from "../harness/processes.mjs";
import { fastShutdown } from "./fast-shutdown.mjs";

/**
 * The id of the server that runs on this data folder, or null. `postmaster.pid` alone proves nothing: after
 * `kill -9` it stays, and its process id may belong to somebody else by now.
 * @param {string} data
 * @returns {number | null}
 */
function serverOn(data) {
  const pidFile = path.join(data, "postmaster.pid");
  if (!existsSync(pidFile)) {
    return null;
  }
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!(pid > 0) || !isRunning(pid)) {
    return null;
  }
  return commandLine(pid)?.includes(data) ? pid : null;
}

/**
 * Stops a server that an earlier, killed run left on this folder, and takes its lock file away.
 * @param {string} data
 */
export async function stopOrphan(data) {
  const pid = serverOn(data);
  if (pid) {
    await endProcess(fastShutdown(pid));
  }
  rmSync(path.join(data, "postmaster.pid"), { force: true });
}

/** What goes into an owner file: this process's id, and its command, because ids are used again. */
export function ownerRecord() {
  return `${process.pid}\n${commandLine(process.pid) ?? ""}\n`;
}

/**
 * The process that owns a cluster, or null when it is gone.
 * @param {string} ownerFile as written by {@link ownerRecord}
 * @returns {number | null}
 */
export function livingOwner(ownerFile) {
  if (!existsSync(ownerFile)) {
    return null;
  }
  const [id, command] = readFileSync(ownerFile, "utf8").split("\n");
  const pid = Number(id);
  return pid !== process.pid && isRunning(pid) && commandLine(pid) === command ? pid : null;
}

const THROW_AWAY = /^throw-away-(\d+)-/;

/**
 * Name of a throw-away cluster's folder; it carries the process id of its owner.
 * @param {string} suffix
 */
export function throwAwayName(suffix) {
  return `throw-away-${process.pid}-${suffix}`;
}

/**
 * Removes throw-away clusters of runs that were killed.
 * @param {string} clusters the folder that holds all clusters
 */
export async function sweep(clusters) {
  for (const name of readdirSync(clusters)) {
    const pid = Number(THROW_AWAY.exec(name)?.[1] ?? 0);
    if (pid === 0 || isRunning(pid)) {
      continue;
    }
    const folder = path.join(clusters, name);
    await stopOrphan(path.join(folder, "data"));
    rmSync(folder, { recursive: true, force: true });
  }
}
