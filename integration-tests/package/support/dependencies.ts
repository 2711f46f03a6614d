import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm";
import { PROJECT } from "./project";

const INSTALL_PATIENCE_MS = 420_000;

/** What npm makes of a manifest: worth keeping, for it takes minutes. */
const INSTALLED = ["node_modules", "package-lock.json"];

/** Of this project, and of whatever a dashboard built from an earlier one of its packages. */
const NOT_KEPT = ["medusa-plugin-17track", ".vite"];

/** Installs what a manifest asks for; what an earlier run of the same manifest has kept is taken instead. */
export async function installDependencies(folder: string, manifest: string): Promise<void> {
  const kept = keptFor(manifest);
  if (existsSync(kept)) {
    moveInstalled(kept, folder);
    rmSync(kept, { recursive: true, force: true });
    return;
  }
  await npm(
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
    folder,
    INSTALL_PATIENCE_MS,
  );
}

/** Removes a folder, and keeps what was installed there for the next run. */
export function keepDependencies(folder: string, manifest: string): void {
  const kept = keptFor(manifest);
  if (!existsSync(kept)) {
    for (const name of NOT_KEPT) {
      rmSync(path.join(folder, "node_modules", name), { recursive: true, force: true });
    }
    forgetOthers(kept);
    mkdirSync(kept, { recursive: true });
    moveInstalled(folder, kept);
  }
  rmSync(folder, { recursive: true, force: true });
}

function keptFor(manifest: string): string {
  const key = createHash("sha256")
    .update(manifest)
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex")
    .slice(0, 16);
  return path.join(PROJECT, ".cache", `scratch-shop-${key}`);
}

/** What other manifests needed is not asked for any more. */
function forgetOthers(kept: string): void {
  const parent = path.dirname(kept);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  for (const name of names.filter((entry) => entry.startsWith("scratch-shop-"))) {
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function moveInstalled(from: string, to: string): void {
  for (const name of INSTALLED) {
    move(path.join(from, name), path.join(to, name));
  }
}

/** Within one disk in no time; to another one by copying. */
function move(from: string, to: string): void {
  if (!existsSync(from)) {
    return;
  }
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") {
      throw error;
    }
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true, force: true });
  }
}
