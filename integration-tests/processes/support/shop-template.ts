import { randomUUID } from "node:crypto";
import { JsonClient } from "../../../dev/shop/http";
import { type Shop, setUpShop } from "../../../dev/shop/shop";
import { TestDatabase } from "./database";
import { MedusaProcess } from "./medusa-process";

const ADMIN = { email: "admin@example.com", password: "supersecret" };

/** Where the tests of one run find their template; the process id keeps runs on one server apart. */
export const TEMPLATE = `medusa_processes_${process.pid}`;

/** What every copy of the template holds. */
export interface ShopFacts {
  shop: Shop;
  /** Signs in to every process: they share their secret. */
  admin_token: string;
}

/**
 * A database that is migrated and sells: made by the first suite that asks for it, then copied.
 * What is in it is kept as the database's comment, where other suites find it.
 */
export async function shopTemplate(): Promise<ShopFacts> {
  return (await knownFacts()) ?? (await makeTemplate());
}

async function knownFacts(): Promise<ShopFacts | null> {
  const server = await TestDatabase.open("postgres");
  try {
    const [row] = await server.query<{ facts: string | null }>(
      "select shobj_description(oid, 'pg_database') as facts from pg_database where datname = $1",
      [TEMPLATE],
    );
    return row?.facts == null ? null : (JSON.parse(row.facts) as ShopFacts);
  } finally {
    await server.close();
  }
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
