import type { TestDatabase } from "../../processes/support/database";

interface Table {
  /** Qualified and quoted. */
  name: string;
  /** Where its rows are kept; qualified and quoted. */
  kept: string;
  /** Those that can be written, quoted. */
  columns: string;
}

/** Rows of the kept state, and of nobody since: `known` are the transactions that had ended by then. */
const IS_NEW = `
  create function kept.is_new(row_xmin xid, known pg_snapshot) returns boolean language sql stable as $$
    select not pg_visible_in_snapshot(
      -- A row holds the lower half of the number of the transaction that wrote it.
      ((pg_snapshot_xmax(known)::text::bigint >> 32 << 32) | row_xmin::text::bigint)::text::xid8, known)
  $$`;

const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name, format('kept.%I', c.relname) as kept,
         string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where n.nspname = 'public' and c.relkind = 'r'
   group by n.nspname, c.relname`;

const SEQUENCES = `
  select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
                coalesce(last_value, start_value), last_value is not null) as statement
    from pg_sequences where schemaname = 'public'`;

/** What a story that failed may have left in the middle of: it holds locks, and what it writes would come too late. */
const END_TRANSACTIONS = `
  select pg_terminate_backend(pid, 10000) from pg_stat_activity
   where datname = current_database() and pid <> pg_backend_pid()
     and backend_type = 'client backend' and xact_start is not null`;

/**
 * What a database holds at one moment, kept in a schema beside it. Putting it back touches only the tables that have
 * changed since: a new copy of the whole database takes much longer, and costs the shop all of its connections.
 */
export class DatabaseState {
  private constructor(
    private readonly database: TestDatabase,
    private readonly tables: Table[],
    private readonly resetSequences: string[],
    /** Answers with the names of the tables that are not as they were. */
    private readonly findChanged: string,
    private known: string,
  ) {}

  /** Keeps what the database holds now. Nobody else must be writing to it. */
  static async keep(database: TestDatabase): Promise<DatabaseState> {
    await database.query("create schema kept");
    await database.query(IS_NEW);
    const tables = await database.query<Table>(TABLES);
    await database.query(tables.map(({ name, kept }) => `create table ${kept} as table ${name}`).join(";"));
    const counts = await database.query<{ name: string; rows: string }>(
      tables
        .map(({ name, kept }) => `select '${name}' as name, count(*) as rows from ${kept}`)
        .join(" union all "),
    );
    const findChanged = counts.map(
      ({ name, rows }) =>
        `select '${name}' as name from ${name}
         having count(*) <> ${rows} or coalesce(bool_or(kept.is_new(xmin, $1)), false)`,
    );
    const sequences = await database.query<{ statement: string }>(SEQUENCES);
    return new DatabaseState(
      database,
      tables,
      sequences.map(({ statement }) => statement),
      findChanged.join(" union all "),
      await knownTo(database),
    );
  }

  /** Puts back what was kept. Whoever is in the middle of a transaction is cut off. */
  async restore(): Promise<void> {
    await this.database.query(END_TRANSACTIONS);
    const found = await this.database.query<{ name: string }>(this.findChanged, [this.known]);
    const changed = new Set(found.map(({ name }) => name));
    const rewritten = this.tables.filter(({ name }) => changed.has(name));
    // One message, so one transaction. As a replica, Postgres checks no references and starts no triggers.
    await this.database.query(
      [
        "set local session_replication_role = replica",
        ...rewritten.map(({ name }) => `delete from ${name}`),
        ...rewritten.map(
          ({ name, kept, columns }) =>
            `insert into ${name} (${columns}) overriding system value select ${columns} from ${kept}`,
        ),
        ...this.resetSequences,
      ].join(";"),
    );
    this.known = await knownTo(this.database);
  }
}

async function knownTo(database: TestDatabase): Promise<string> {
  const [row] = await database.query<{ known: string }>("select pg_current_snapshot()::text as known");
  return row?.known ?? "";
}
