import { readFileSync } from "node:fs";
import path from "node:path";
import { startChild } from "./child.mjs";
import { Explained, stopIfEnding } from "./lifetime.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Whether `node_modules` holds what the lock file asks for. npm writes down what it installed, as the very last
 * thing it does, so an interrupted installation does not count.
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packagesIn(path.join(root, "package-lock.json"));
  const present = packagesIn(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) {
    return false;
  }
  return Object.entries(wanted).every(([where, { version, ...flags }]) => {
    // The project itself is not among what was installed.
    if (where === "") {
      return true;
    }
    const installed = present[where];
    // Optional packages are for other systems, mostly; extraneous ones npm leaves out.
    const dispensable = flags.optional || flags.devOptional || flags.extraneous;
    return installed ? installed.version === version : dispensable === true;
  });
}

/**
 * Installs the dependencies unless they are there, with nothing but Node and npm.
 * @param {string} root the project's folder
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) {
    return;
  }
  console.log("Installing dependencies (npm ci). The first time this takes a few minutes …");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  // npm takes its time to stop; an interrupted installation is done anew anyway.
  const options = { cwd: root, patienceMs: 1_000 };
  const install = npm?.endsWith(".js")
    ? startChild(process.execPath, [npm, ...args], options)
    : startChild("npm", args, options);
  const exitCode = await install.ended;
  stopIfEnding();
  if (exitCode !== 0) {
    throw new Explained(
      "Installing the dependencies failed; npm says why above. Then run the same command again.",
    );
  }
}
