import pg from "@medusajs/framework/pg";
import stopPostgres from "./stop-postgres.mjs";

/** Removes the databases that tests with processes of their own have made, then ends the PostgreSQL if it is ours. */
export default async function dropShopTemplate() {
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env;
  const client = new pg.Client({ host, port: Number(port), user, password, database: "postgres" });
  await client.connect();
  const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [
    process.env.SHOP_TEMPLATE,
  ]);
  for (const { datname } of rows) {
    await client.query(`drop database if exists "${datname}" with (force)`);
  }
  await client.end();
  await stopPostgres();
}
