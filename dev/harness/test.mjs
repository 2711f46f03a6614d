import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { startChild } from "./child.mjs";
import { findChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { Explained, endOnSignals, runMain } from "./lifetime.mjs";

/**
 * `node dev/harness/test.mjs [unit|integration|processes|browser|cluster|package] [arguments for Jest …]`
 *
 * Without a kind it runs all that needs no other server: unit, integration, processes, and browser when there is one.
 * Installs what is missing first. `TEST_COUNTS` names a file that gets one line `<kind> <passed> <failed>` per kind.
 */

const root = path.resolve(import.meta.dirname, "../..");
const KINDS = ["unit", "integration", "processes", "browser", "cluster", "package"];

/**
 * How many files of a kind run side by side. Each boots Medusas of its own on databases of its own, and spends half its
 * time waiting for one of them; tests that watch a browser keep the machine to themselves.
 * @type {Record<string, string[]>}
 */
const WORKERS = {
  unit: ["--maxWorkers=2"],
  integration: ["--maxWorkers=3", "--forceExit"],
  processes: ["--maxWorkers=2", "--forceExit"],
  browser: ["--runInBand", "--forceExit"],
  cluster: ["--runInBand", "--forceExit"],
  package: ["--runInBand", "--forceExit"],
};

/**
 * @typedef {{ kind: string, passed: number, failed: number, ok: boolean }} Result
 */

/**
 * @param {string[]} args
 * @returns {{ kinds: string[], jestArgs: string[] }}
 */
function choose(args) {
  const [first, ...rest] = args;
  if (first && KINDS.includes(first)) {
    if (first === "browser") {
      requireChromium();
    }
    if (first === "cluster" && !process.env.REDIS_URL) {
      throw new Explained(
        "The cluster tests need a Redis. Start one and name it, e.g. REDIS_URL=redis://localhost:6379 npm run test:cluster",
      );
    }
    return { kinds: [first], jestArgs: rest };
  }
  const kinds = ["unit", "integration", "processes"];
  if (process.env.BROWSER_TESTS === "apart") {
    console.log("The browser tests run apart: npm run test:browser");
  } else if (findChromium() || process.env.REQUIRE_BROWSER) {
    requireChromium();
    kinds.push("browser");
  } else {
    console.log("No Chromium found, so the browser tests are left out. Install one, or set CHROMIUM_PATH.");
  }
  return { kinds, jestArgs: args };
}

function requireChromium() {
  if (!findChromium()) {
    throw new Explained(
      "The browser tests need a Chromium. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH.",
    );
  }
}

/**
 * @param {string} kind
 * @param {string[]} jestArgs
 * @returns {Promise<Result>}
 */
async function run(kind, jestArgs) {
  const report = path.join(root, ".cache", `jest-${kind}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const args = [
    "--selectProjects",
    kind,
    ...(WORKERS[kind] ?? []),
    "--passWithNoTests",
    "--json",
    `--outputFile=${report}`,
  ];
  const nodeOptions = `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const env = { ...process.env, NODE_OPTIONS: nodeOptions.trim(), CHROMIUM_PATH: findChromium() ?? "" };
  const exitCode = await startChild(process.execPath, [jest, ...args, ...jestArgs], {
    cwd: root,
    env,
    // Jest says everything on stderr; with --json its stdout only names the report.
    stdio: ["ignore", "ignore", "inherit"],
  }).ended;
  const counts = read(report);
  return { kind, ...counts, ok: exitCode === 0 };
}

/**
 * @param {string} report
 * @returns {{ passed: number, failed: number }} a suite that could not even be loaded counts as one failed test
 */
function read(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {Result} result */
function describe({ kind, passed, failed, ok }) {
  if (ok && passed === 0) {
    return `${kind}: there are no tests of this kind`;
  }
  return `${kind}: ${passed} passed, ${failed} failed${ok || failed > 0 ? "" : " (Jest did not finish)"}`;
}

endOnSignals();
await runMain(async () => {
  await ensureInstalled(root);
  const { kinds, jestArgs } = choose(process.argv.slice(2));
  /** @type {Result[]} */
  const results = [];
  for (const kind of kinds) {
    const result = await run(kind, jestArgs);
    results.push(result);
    if (process.env.TEST_COUNTS) {
      appendFileSync(process.env.TEST_COUNTS, `${kind} ${result.passed} ${result.failed}\n`);
    }
  }
  console.log(results.map(describe).join("\n"));
  return results.every(({ ok }) => ok) ? 0 : 1;
});
