import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { startThrowAway } from "../postgres/cluster.mjs";
import { startChild } from "./child.mjs";
import { findChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { beforeEnd, Explained, endOnSignals, runMain } from "./lifetime.mjs";

/**
 * `node dev/harness/test.mjs [unit|integration|processes|browser|cluster|package] [arguments for Jest …]`
 *
 * Without a kind it runs all that can run here and needs no built package: unit, integration and processes, cluster when
 * `REDIS_URL` names a Redis, and browser when there is one.
 * Installs what is missing first. `TEST_COUNTS` names a file that gets one line `<kind> <passed> <failed>` per kind.
 */

const root = path.resolve(import.meta.dirname, "../..");
const KINDS = ["unit", "integration", "processes", "browser", "cluster", "package"];

/**
 * What runs at the same time. Tests that kill processes wait for most of their time, and others work meanwhile; tests that
 * watch a browser share the machine with nothing but themselves.
 */
const GROUPS = [["unit"], ["integration", "processes", "cluster"], ["browser"], ["package"]];

/**
 * How many files of a kind run side by side. Each boots Medusas of its own on databases of its own, and waits for them in
 * between.
 * @type {Record<string, string[]>}
 */
const WORKERS = {
  unit: ["--maxWorkers=2"],
  integration: ["--maxWorkers=3", "--forceExit"],
  processes: ["--maxWorkers=2", "--forceExit"],
  browser: ["--maxWorkers=2", "--forceExit"],
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
  if (process.env.REDIS_URL) {
    kinds.push("cluster");
  } else {
    console.log("REDIS_URL names no Redis, so the cluster tests are left out.");
  }
  if (findChromium() || process.env.REQUIRE_BROWSER) {
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
 * The PostgreSQL that all kinds share, and with it the database that their shops are copied from: what it takes to
 * prepare one is done once.
 * @returns {Promise<NodeJS.ProcessEnv>} where the tests find it; nothing when the environment names one already
 */
async function startPostgres() {
  if (process.env.DATABASE_URL || process.env.DB_HOST) {
    return {};
  }
  const cluster = await startThrowAway({ root });
  beforeEnd(() => cluster.stop());
  return { DATABASE_URL: cluster.url("postgres"), SHOP_TEMPLATE: "medusa_shop" };
}

/**
 * Runs kinds at the same time.
 * @param {string[]} kinds
 * @param {string[]} jestArgs
 * @param {NodeJS.ProcessEnv} server
 * @returns {Promise<Result[]>}
 */
async function run(kinds, jestArgs, server) {
  const [first = ""] = kinds;
  const report = path.join(root, ".cache", `jest-${first}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const args = [
    "--selectProjects",
    ...kinds,
    ...(WORKERS[first] ?? []),
    "--passWithNoTests",
    "--json",
    `--outputFile=${report}`,
  ];
  const nodeOptions = `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const env = {
    ...process.env,
    ...server,
    NODE_OPTIONS: nodeOptions.trim(),
    CHROMIUM_PATH: findChromium() ?? "",
  };
  const exitCode = await startChild(process.execPath, [jest, ...args, ...jestArgs], {
    cwd: root,
    env,
    // Jest says everything on stderr; with --json its stdout only names the report.
    stdio: ["ignore", "ignore", "inherit"],
  }).ended;
  const files = read(report);
  return kinds.map((kind) => {
    const own = files.filter((file) => file.kind === kind);
    const count = (/** @type {"passed" | "failed"} */ what) => own.reduce((sum, file) => sum + file[what], 0);
    const failed = count("failed");
    // What Jest complains of without a test that failed is everybody's.
    const ok = failed === 0 && (exitCode === 0 || files.some((file) => file.failed > 0));
    return { kind, passed: count("passed"), failed, ok };
  });
}

/**
 * @param {string} report
 * @returns {{ kind: string, passed: number, failed: number }[]} one for each file; a file that could not even be loaded
 *   counts as one failed test
 */
function read(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, "utf8"));
    return testResults.map(
      (/** @type {{ name: string, status: string, assertionResults: { status: string }[] }} */ file) => {
        const count = (/** @type {string} */ status) =>
          file.assertionResults.filter((test) => test.status === status).length;
        const failed = count("failed");
        return {
          kind: kindOf(file.name),
          passed: count("passed"),
          failed: file.status === "failed" && failed === 0 ? 1 : failed,
        };
      },
    );
  } catch {
    return [];
  }
}

/** @param {string} file */
function kindOf(file) {
  const [folder, kind = ""] = path.relative(root, file).split(path.sep);
  if (folder !== "integration-tests") {
    return "unit";
  }
  return KINDS.includes(kind) ? kind : "integration";
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
  const server = kinds.some((kind) => kind !== "unit") ? await startPostgres() : {};
  /** @type {Result[]} */
  const results = [];
  for (const group of GROUPS.map((all) => all.filter((kind) => kinds.includes(kind)))) {
    if (group.length > 0) {
      results.push(...(await run(group, jestArgs, server)));
    }
  }
  if (process.env.TEST_COUNTS) {
    const lines = results.map(({ kind, passed, failed }) => `${kind} ${passed} ${failed}\n`);
    appendFileSync(process.env.TEST_COUNTS, lines.join(""));
  }
  console.log(results.map(describe).join("\n"));
  return results.every(({ ok }) => ok) ? 0 : 1;
});
