import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm";
import { BUILT, PROJECT } from "./project";

const BUILD_PATIENCE_MS = 300_000;

/** What each part of a build writes: the compiler, the dashboard's bundler, and our own scripts. */
const WRITTEN = [
  ...["workflows/index.js", "admin/index.js", "admin/index.mjs", "storefront/styles.css"].map((file) =>
    path.join(BUILT, file),
  ),
  path.join(PROJECT, "registry/order-tracking.json"),
];

/** Builds the plugin, unless the last build is younger than everything it is made of. */
export async function ensureBuilt(): Promise<void> {
  if (isCurrent()) {
    return;
  }
  await npm(["run", "build"], PROJECT, BUILD_PATIENCE_MS);
}

function isCurrent(): boolean {
  if (!WRITTEN.every((file) => existsSync(file))) {
    return false;
  }
  const builtAt = Math.min(...WRITTEN.map((file) => statSync(file).mtimeMs));
  const sources = ["tsconfig.json", "package.json", ...["src", "dev/build"].flatMap(treeOf)];
  return sources.every((file) => statSync(path.join(PROJECT, file)).mtimeMs < builtAt);
}

/** Folders too: theirs is the time at which a file was removed. */
function treeOf(folder: string): string[] {
  const within = readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" });
  return [folder, ...within.map((name) => path.join(folder, name))];
}
