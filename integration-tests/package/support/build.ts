import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { BUILT, PROJECT } from "./project";
import { mustRun } from "./run";

const BUILD_PATIENCE_MS = 300_000;

/** What each half of a build writes: the compiler, and the dashboard's bundler. */
const WRITTEN = ["workflows/index.js", "admin/index.js", "admin/index.mjs"];

/** Builds the plugin, unless the last build is younger than everything it is made of. */
export async function ensureBuilt(): Promise<void> {
  if (isCurrent()) {
    return;
  }
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env;
  const medusa = path.join(PROJECT, "node_modules", "@medusajs", "cli", "cli.js");
  await mustRun(process.execPath, [medusa, "plugin:build"], {
    cwd: PROJECT,
    env,
    patience_ms: BUILD_PATIENCE_MS,
  });
}

function isCurrent(): boolean {
  const written = WRITTEN.map((file) => path.join(BUILT, file));
  if (!written.every((file) => existsSync(file))) {
    return false;
  }
  const builtAt = Math.min(...written.map((file) => statSync(file).mtimeMs));
  const sources = ["tsconfig.json", "package.json", "src", ...treeOf("src")];
  return sources.every((file) => statSync(path.join(PROJECT, file)).mtimeMs < builtAt);
}

/** Folders too: theirs is the time at which a file was removed. */
function treeOf(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
    path.join(folder, name),
  );
}
