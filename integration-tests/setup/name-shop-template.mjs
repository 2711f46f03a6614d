import startPostgres from "./start-postgres.mjs";

/** Whether this run named the template itself, so that nobody else needs it. */
export const own = { template: false };

/**
 * Gives the tests a PostgreSQL, and names the database that shops of tests are copied from: one for all of a run's
 * suites, which run side by side; the process id keeps runs on one server apart. `SHOP_TEMPLATE` names one that several
 * runs share, for as long as the code stays what it is.
 */
export default async function nameShopTemplate() {
  await startPostgres();
  if (!process.env.SHOP_TEMPLATE) {
    process.env.SHOP_TEMPLATE = `medusa_shop_${process.pid}`;
    own.template = true;
  }
}
