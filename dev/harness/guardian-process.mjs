import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { endProcess, isRunning } from "./processes.mjs";

// The process that `guardian.mjs` talks to. It reads until its parent is gone, then ends the rest, latest first.

/** @type {Map<number, import("./guardian.mjs").Ward>} */
const wards = new Map();
/** @type {Set<string>} */
const files = new Set();

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {});
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.guard) {
    wards.set(message.guard.pid, message.guard);
  } else if (message.remove) {
    files.add(message.remove);
  } else {
    wards.delete(message.release);
  }
}

for (const file of files) {
  rmSync(file, { recursive: true, force: true });
}

for (const ward of [...wards.values()].reverse()) {
  if (isRunning(ward.pid)) {
    await endProcess(ward);
  }
  if (ward.removeAfter) {
    rmSync(ward.removeAfter, { recursive: true, force: true });
  }
}
