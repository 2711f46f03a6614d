import path from "node:path";
import { startThrowAway } from "../postgres/cluster.mjs";
import { startChild } from "./child.mjs";
import { beforeEnd, Explained, endOnSignals, runMain } from "./lifetime.mjs";

/**
 * `node dev/harness/with-postgres.mjs <command> [arguments …]`: runs a command beside a PostgreSQL of its own,
 * which is gone afterwards. The command finds it by `DATABASE_URL` and by `DB_HOST`, `DB_PORT`, `DB_USERNAME`
 * and `DB_PASSWORD`. With `DATABASE_URL` set it gets that one instead.
 */

const root = path.resolve(import.meta.dirname, "../..");

/** @returns {Promise<string>} */
async function serverAddress() {
  if (process.env.DATABASE_URL) {
    return process.env.DATABASE_URL;
  }
  const cluster = await startThrowAway({ root, durable: true });
  beforeEnd(() => cluster.stop());
  return cluster.url("postgres");
}

endOnSignals();
await runMain(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (!command) {
    throw new Explained("Say what to run: node dev/harness/with-postgres.mjs <command> [arguments …]");
  }
  const url = new URL(await serverAddress());
  const env = {
    ...process.env,
    DATABASE_URL: url.href,
    DB_HOST: url.hostname,
    DB_PORT: url.port || "5432",
    DB_USERNAME: decodeURIComponent(url.username),
    DB_PASSWORD: decodeURIComponent(url.password),
  };
  return startChild(command, args, { env }).ended;
});
