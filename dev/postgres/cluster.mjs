import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Explained } from "../harness/lifetime.mjs";
import { findInstallation } from "./binaries.mjs";
import { createData, USER } from "./create-data.mjs";
import { launch } from "./launch.mjs";
import { livingOwner, ownerRecord, stopOrphan, sweep, throwAwayName } from "./leftovers.mjs";

/**
 * A running PostgreSQL on loopback.
 * @typedef {object} Cluster
 * @property {string} host always `localhost`: for any other name Medusa's test runner asks for TLS
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {string} folder where it keeps its data
 * @property {(database: string) => string} url address of one of its databases
 * @property {() => Promise<void>} stop ends the server; a throw-away cluster's data goes with it
 */

const COMMON = [
  "listen_addresses=localhost",
  "unix_socket_directories=",
  "max_connections=200",
  // Containers often have too little /dev/shm for parallel queries.
  "dynamic_shared_memory_type=mmap",
];

/** For data that nobody misses after a crash of the machine. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * A cluster whose data stays in `.postgres/<name>`. One process at a time may have it.
 * @param {{ root: string, name: string }} options `root`: the project's folder
 * @returns {Promise<Cluster>}
 */
export async function startLasting({ root, name }) {
  return start({ root, name, settings: [], throwAway: false });
}

/**
 * A cluster of one's own that leaves nothing behind. Any number may run side by side.
 * @param {{ root: string, durable?: boolean }} options `root`: the project's folder; `durable`: write as a
 *   production server would (for measurements), instead of trading safety for speed
 * @returns {Promise<Cluster>}
 */
export async function startThrowAway({ root, durable = false }) {
  const name = throwAwayName(randomBytes(3).toString("hex"));
  return start({ root, name, settings: durable ? [] : FAST, throwAway: true });
}

/**
 * @param {{ root: string, name: string, settings: string[], throwAway: boolean }} options
 * @returns {Promise<Cluster>}
 */
async function start({ root, name, settings, throwAway }) {
  const installation = await findInstallation(root);
  await sweep(installation.clusters);
  const folder = path.join(installation.clusters, name);
  const ownerFile = path.join(folder, "owner");
  const owner = livingOwner(ownerFile);
  if (owner) {
    throw new Explained(`The database in ${folder} is in use by process ${owner}. Stop that one first.`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(ownerFile, ownerRecord());
  await stopOrphan(path.join(folder, "data"));
  const password = createData(installation, folder);
  const removeAfter = throwAway ? { removeAfter: folder } : {};
  const server = await launch(installation, folder, [...COMMON, ...settings], removeAfter);

  return {
    host: "localhost",
    port: server.port,
    user: USER,
    password,
    folder,
    url: (database) => `postgres://${USER}:${password}@localhost:${server.port}/${database}`,
    async stop() {
      await server.stop();
      rmSync(throwAway ? folder : ownerFile, { recursive: true, force: true });
    },
  };
}
