import { availableParallelism } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { startChild } from "./child.mjs";
import { endOnSignals, runMain, stopIfEnding } from "./lifetime.mjs";

/**
 * `npm run check`: format and lint, types, unused code. As many at once as the machine has cores; each says what it found
 * when it has ended.
 */

const root = path.resolve(import.meta.dirname, "../..");

/** The longest first. */
const CHECKS = [
  "tsc --noEmit",
  "tsc -p integration-tests",
  "tsc -p src/admin",
  "tsc -p dev",
  "knip",
  "biome ci --colors=off .",
];

/**
 * @param {string} check
 * @returns {Promise<boolean>} whether there is nothing to complain of
 */
async function run(check) {
  const [program = "", ...args] = check.split(" ");
  const child = startChild(path.join(root, "node_modules", ".bin", program), args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ""));
  const exitCode = await child.ended;
  stopIfEnding();
  console.log(
    [`> ${check}`, ...(await Promise.all(said))]
      .map((part) => part.trim())
      .filter(Boolean)
      .join("\n"),
  );
  return exitCode === 0;
}

endOnSignals();
await runMain(async () => {
  const waiting = [...CHECKS];
  /** @type {string[]} */
  const failed = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (!(await run(check))) {
        failed.push(check);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (failed.length > 0) {
    console.error(`Failed: ${failed.join(", ")}`);
  }
  return failed.length === 0 ? 0 : 1;
});
