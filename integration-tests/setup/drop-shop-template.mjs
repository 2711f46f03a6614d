import pg from "@medusajs/framework/pg";
import { own } from "./name-shop-template.mjs";
import stopPostgres from "./stop-postgres.mjs";

/** Removes the databases that tests have made for their shops, then ends the PostgreSQL if it is ours. */
export default async function dropShopTemplate() {
  const {
    DB_HOST: host,
    DB_PORT: port,
    DB_USERNAME: user,
    DB_PASSWORD: password,
    SHOP_TEMPLATE,
  } = process.env;
  const client = new pg.Client({ host, port: Number(port), user, password, database: "postgres" });
  await client.connect();
  const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [
    own.template ? SHOP_TEMPLATE : `${SHOP_TEMPLATE}_`,
  ]);
  for (const { datname } of rows) {
    await client.query(`drop database if exists "${datname}" with (force)`);
  }
  await client.end();
  await stopPostgres();
}
