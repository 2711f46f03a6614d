import startPostgres from "./start-postgres.mjs";

/**
 * Gives the tests a PostgreSQL, and names the database that tests with processes of their own copy: one for all of a
 * run's suites, which run side by side; the process id keeps runs on one server apart.
 */
export default async function nameShopTemplate() {
  await startPostgres();
  process.env.SHOP_TEMPLATE = `medusa_processes_${process.pid}`;
}
