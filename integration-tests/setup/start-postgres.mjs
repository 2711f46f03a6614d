import path from "node:path";
import { startThrowAway } from "../../dev/postgres/cluster.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** What the tear-down has to stop. @type {{ cluster: import("../../dev/postgres/cluster.mjs").Cluster | null }} */
export const started = { cluster: null };

/**
 * Gives the tests a PostgreSQL, by the variables that Medusa's test runner reads (`DB_HOST`, …): one of their
 * own, or the server that `DATABASE_URL` names.
 */
export default async function startPostgres() {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) {
    announce(new URL(DATABASE_URL));
    return;
  }
  if (process.env.DB_HOST) {
    return;
  }
  const cluster = await startThrowAway({ root });
  started.cluster = cluster;
  announce(new URL(cluster.url("postgres")));
}

/** @param {URL} url */
function announce(url) {
  // Medusa's test runner asks every host but `localhost` for TLS.
  const loopback = ["127.0.0.1", "[::1]"].includes(url.hostname);
  process.env.DB_HOST = loopback ? "localhost" : url.hostname;
  process.env.DB_PORT = url.port || "5432";
  process.env.DB_USERNAME = decodeURIComponent(url.username) || "postgres";
  process.env.DB_PASSWORD = decodeURIComponent(url.password);
}
