import { Client } from "@medusajs/framework/pg";

/** A database of the tests' server, and a connection to it that is not the shop's. */
export class TestDatabase {
  private constructor(
    readonly name: string,
    private readonly client: Client,
  ) {}

  private readonly holds = new Set<Hold>();

  static async open(name: string): Promise<TestDatabase> {
    return new TestDatabase(name, await connect(name));
  }

  /** Makes a database, as a copy of another when one is named. */
  static async create(name: string, template?: string): Promise<TestDatabase> {
    await onServer(
      `create database ${quoted(name)}${template === undefined ? "" : ` template ${quoted(template)}`}`,
    );
    return TestDatabase.open(name);
  }

  /** As Medusa's configuration wants it. */
  get url(): string {
    const { host, port, user, password } = server();
    return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${this.name}`;
  }

  async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, values)).rows;
  }

  /** Runs a statement in a transaction that stays open: whoever needs what it locks stands still. */
  async hold(sql: string, values: unknown[] = []): Promise<Hold> {
    const client = await connect(this.name);
    const hold = new Hold(client, this);
    this.holds.add(hold);
    await client.query("begin");
    const { rowCount } = await client.query(sql, values);
    if (!rowCount) {
      await hold.release();
      throw new Error(`Nothing to hold: ${sql}`);
    }
    return hold;
  }

  /** Lets go of everything that is held. */
  async releaseAll(): Promise<void> {
    await Promise.all([...this.holds].map((hold) => hold.release()));
    this.holds.clear();
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async drop(): Promise<void> {
    await this.close();
    await onServer(`drop database if exists ${quoted(this.name)} with (force)`);
  }
}

/** Locks held by the test. */
export class Hold {
  private held = true;

  constructor(
    private readonly client: Client,
    private readonly database: TestDatabase,
  ) {}

  /** The statements that stand still because of this, oldest first. */
  async waiting(): Promise<string[]> {
    const rows = await this.database.query<{ query: string }>(
      "select query from pg_stat_activity where $1 = any(pg_blocking_pids(pid)) order by query_start",
      [(this.client as unknown as { processID: number }).processID],
    );
    return rows.map(({ query }) => query);
  }

  async release(): Promise<void> {
    if (this.held) {
      this.held = false;
      await this.client.end();
    }
  }
}

function server() {
  return {
    host: process.env.DB_HOST ?? "localhost",
    port: Number(process.env.DB_PORT ?? 5432),
    user: process.env.DB_USERNAME ?? "postgres",
    password: process.env.DB_PASSWORD ?? "",
  };
}

async function connect(database: string): Promise<Client> {
  const client = new Client({ ...server(), database });
  // A connection that the server closes (`drop … with (force)`) reports it here.
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function onServer(sql: string): Promise<void> {
  const client = await connect("postgres");
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function quoted(name: string): string {
  return `"${name}"`;
}
