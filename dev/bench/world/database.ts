import { Client } from "@medusajs/framework/pg";

/** A database of the server that `DATABASE_URL` names, made for this run and dropped after it. */
export class BenchDatabase {
  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly client: Client,
  ) {}

  /** @param template a database to copy, which nobody may be connected to */
  static async create(name: string, template?: string): Promise<BenchDatabase> {
    await onServer(`create database "${name}"${template === undefined ? "" : ` template "${template}"`}`);
    const url = addressOf(name);
    const client = new Client({ connectionString: url });
    client.on("error", () => {});
    await client.connect();
    return new BenchDatabase(name, url, client);
  }

  async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, values)).rows;
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  async drop(): Promise<void> {
    await this.client.end().catch(() => {});
    await onServer(`drop database if exists "${this.name}" with (force)`);
  }
}

/** The server's version and the settings that decide how fast it may be. */
export async function describeServer(): Promise<string> {
  const client = await connect();
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('shared_buffers') as buffers`,
    );
    const { version, fsync, commit, buffers } = rows[0];
    return `PostgreSQL ${version} (fsync ${fsync}, synchronous_commit ${commit}, shared_buffers ${buffers})`;
  } finally {
    await client.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.pathname = `/${database}`;
  return url.href;
}

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return client;
}

async function onServer(sql: string): Promise<void> {
  const client = await connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
