import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The superuser of every cluster of ours. */
export const USER = "postgres";

const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/**
 * Makes `<folder>/data` unless it is complete; `<folder>/created` says that it is, anything else is the rest of
 * an interrupted attempt.
 * @param {import("./binaries.mjs").Installation} installation
 * @param {string} folder
 * @returns {string} the password
 */
export function createData({ initdb, owner }, folder) {
  const data = path.join(folder, "data");
  const passwordFile = path.join(folder, "password");
  const mark = path.join(folder, "created");
  if (existsSync(mark)) {
    return readFileSync(passwordFile, "utf8").trim();
  }
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const password = randomBytes(12).toString("hex");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) {
    chownSync(data, owner.uid, owner.gid);
    chownSync(passwordFile, owner.uid, owner.gid);
  }
  const access = ["--auth=scram-sha-256", `--username=${USER}`, `--pwfile=${passwordFile}`];
  const made = spawnSync(initdb, [`--pgdata=${data}`, ...access, ...LOCALE, "--no-sync"], {
    ...owner,
    cwd: folder,
    env: { ...process.env, LC_ALL: "C" },
    encoding: "utf8",
  });
  if (made.status !== 0) {
    throw new Error(`PostgreSQL could not create its data in ${data}: ${made.error ?? made.stderr}`);
  }
  writeFileSync(mark, "");
  return password;
}
