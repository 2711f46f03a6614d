import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEnd } from "../harness/lifetime.mjs";
import { startLasting } from "../postgres/cluster.mjs";
import { runToEnd } from "./service.mjs";
import { childEnvironment } from "./settings.mjs";

/**
 * @typedef {{ url: string, migrationMark: string | null }} Database `migrationMark`: the file that says what our
 *   own database was migrated to
 */

/**
 * The database of the demo: `DATABASE_URL`, or an embedded one whose data stays.
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Promise<Database>}
 */
export async function openDatabase({ root }) {
  if (process.env.DATABASE_URL) {
    return { url: process.env.DATABASE_URL, migrationMark: null };
  }
  const cluster = await startLasting({ root, name: "demo" });
  beforeEnd(() => cluster.stop());
  return { url: cluster.url("postgres"), migrationMark: path.join(cluster.folder, "migrated") };
}

/**
 * Brings the database up to date. That takes ten seconds even when there is nothing to do, so for a database of
 * ours we remember what it was migrated to.
 * @param {import("./settings.mjs").Settings} settings
 * @param {Database} database
 */
export async function migrate(settings, { url, migrationMark }) {
  const wanted = schemaFingerprint(settings.root);
  if (migrationMark && existsSync(migrationMark) && readFileSync(migrationMark, "utf8") === wanted) {
    return;
  }
  console.log("Preparing the database …");
  const { logFile } = await runToEnd({
    name: "migrations",
    args: [settings.medusa, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    cwd: settings.root,
    env: childEnvironment(settings, url),
    logs: settings.files.logs,
  });
  // Medusa's command ends with 0 even when loading our code failed half-way.
  const complete = readFileSync(logFile, "utf8").includes("Migration scripts completed");
  if (migrationMark && complete) {
    writeFileSync(migrationMark, wanted);
  }
}

/**
 * Changes whenever a migration might be due.
 * @param {string} root
 */
function schemaFingerprint(root) {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "medusa-config.ts"]) {
    hash.update(readFileSync(path.join(root, file)));
  }
  for (const folder of ["src/modules", "src/links"].map((name) => path.join(root, name)).filter(existsSync)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) {
        const file = path.join(entry.parentPath, entry.name);
        hash.update(`\n${file}\n`).update(readFileSync(file));
      }
    }
  }
  return hash.digest("hex");
}
