/**
 * How a PostgreSQL server is ended: SIGINT is its "fast" shutdown, which ends sessions and closes the data cleanly.
 * @param {number} pid
 * @returns {import("../harness/processes.mjs").Ending}
 */
export function fastShutdown(pid) {
  return { pid, signal: "SIGINT", patienceMs: 15_000, insist: true };
}
