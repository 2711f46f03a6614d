import { randomBytes, randomUUID } from "node:crypto";
import { JsonClient } from "../../../dev/shop/http";
import { type Shop, setUpShop } from "../../../dev/shop/shop";
import { TestDatabase } from "./database";
import { MedusaProcess } from "./medusa-process";

const ADMIN = { email: "admin@example.com", password: "supersecret" };

/** Where the suites of one run find their template. */
const TEMPLATE = process.env.SHOP_TEMPLATE ?? "";

/** What every copy of the template holds. */
export interface ShopFacts {
  shop: Shop;
  /** Signs in to every process: they share their secret. */
  admin_token: string;
}

/** A database of one's own that is migrated and sells. */
export async function copyOfShop(): Promise<{ facts: ShopFacts; database: TestDatabase }> {
  const facts = await shopTemplate();
  const database = await TestDatabase.create(`${TEMPLATE}_${randomBytes(4).toString("hex")}`, TEMPLATE);
  return { facts, database };
}

/**
 * The database that is copied: made by the first suite that asks for it, for which others wait.
 * What is in it is kept as the database's comment, where other suites find it.
 */
async function shopTemplate(): Promise<ShopFacts> {
  const server = await TestDatabase.open("postgres");
  try {
    await server.query("select pg_advisory_lock(hashtext($1))", [TEMPLATE]);
    return (await knownFacts(server)) ?? (await makeTemplate());
  } finally {
    // Ends the session, and with it the lock.
    await server.close();
  }
}

async function knownFacts(server: TestDatabase): Promise<ShopFacts | null> {
  const [row] = await server.query<{ facts: string | null }>(
    "select shobj_description(oid, 'pg_database') as facts from pg_database where datname = $1",
    [TEMPLATE],
  );
  return row?.facts == null ? null : (JSON.parse(row.facts) as ShopFacts);
}

async function makeTemplate(): Promise<ShopFacts> {
  const database = await TestDatabase.create(TEMPLATE);
  try {
    const env = { DATABASE_URL: database.url, TRACKING_JOBS: "off" };
    await MedusaProcess.run(["db:migrate", "--execute-safe-links", "--execute-safe-search"], env);
    const shop = await MedusaProcess.start(env);
    const admin_token = await signUpAdmin(shop.url, database);
    const client = new JsonClient(shop.url, { authorization: `Bearer ${admin_token}` });
    const facts: ShopFacts = { shop: await setUpShop(client), admin_token };
    await shop.kill();
    await database.query(
      `comment on database ${TEMPLATE} is '${JSON.stringify(facts).replaceAll("'", "''")}'`,
    );
    return facts;
  } finally {
    // A template nobody is connected to can be copied.
    await database.close();
  }
}

async function signUpAdmin(url: string, database: TestDatabase): Promise<string> {
  const client = new JsonClient(url);
  await client.post("/auth/user/emailpass/register", ADMIN);
  const id = `user_${randomUUID()}`;
  await database.query(`insert into "user" (id, email) values ($1, $2)`, [id, ADMIN.email]);
  await database.query("update auth_identity set app_metadata = jsonb_build_object('user_id', $1::text)", [
    id,
  ]);
  const { token } = await client.post<{ token: string }>("/auth/user/emailpass", ADMIN);
  return token;
}
