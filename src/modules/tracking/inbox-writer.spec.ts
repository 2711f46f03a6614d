import { InboxWriter } from "./inbox-writer";
import type { NewInboxRow } from "./repositories/inbox-repository";

function row(unique_key: string): NewInboxRow {
  return { provider_id: "memory", unique_key, body: "{}", body_encoding: "utf8" };
}

/** A table that writes when it is told to. */
class SlowTable {
  readonly keys = new Set<string>();
  readonly statements: string[][] = [];
  /** What the driver says when the database cannot be reached; null while it can. */
  away: { code?: string; message: string } | null = null;
  private readonly held: (() => void)[] = [];
  readonly writer = new InboxWriter((rows) => this.write(rows));

  private async write(rows: NewInboxRow[]): Promise<NewInboxRow[]> {
    this.statements.push(rows.map(({ unique_key }) => unique_key));
    await new Promise<void>((resolve) => this.held.push(resolve));
    if (this.away !== null) {
      throw Object.assign(new Error(this.away.message), this.away);
    }
    if (rows.some(({ unique_key }) => unique_key === "poison")) {
      throw Object.assign(new Error("untranslatable character"), { code: "22P05" });
    }
    const fresh = rows.filter(({ unique_key }) => !this.keys.has(unique_key));
    for (const { unique_key } of fresh) {
      this.keys.add(unique_key);
    }
    return fresh;
  }

  /** Lets every statement go through, those that follow included. */
  async finish(): Promise<void> {
    for (let idle = 0; idle < 20; idle += 1) {
      this.held.splice(0).forEach((release) => {
        release();
        idle = 0;
      });
      await Promise.resolve();
    }
  }
}

describe("writing webhooks in groups", () => {
  it("writes one that comes alone at once", async () => {
    const table = new SlowTable();
    const kept = table.writer.keep(row("a"));
    expect(table.statements).toEqual([["a"]]);
    await table.finish();
    expect(await kept).toBe(true);
  });

  it("lets those share a statement that arrive while others are under way", async () => {
    const table = new SlowTable();
    const kept = ["a", "b", "c", "d", "e"].map((key) => table.writer.keep(row(key)));
    await table.finish();
    expect(await Promise.all(kept)).toEqual([true, true, true, true, true]);
    expect(table.statements).toEqual([["a"], ["b"], ["c", "d", "e"]]);
  });

  it("resolves nothing before its statement is through", async () => {
    const table = new SlowTable();
    let resolved = false;
    const kept = table.writer.keep(row("a")).then(() => {
      resolved = true;
    });
    await Promise.resolve();
    expect(resolved).toBe(false);
    await table.finish();
    await kept;
  });

  it("says of a body seen before that it is not new", async () => {
    const table = new SlowTable();
    table.keys.add("a");
    const kept = table.writer.keep(row("a"));
    await table.finish();
    expect(await kept).toBe(false);
  });

  it("lets a row that cannot be written fail alone", async () => {
    const table = new SlowTable();
    const kept = ["a", "b", "c", "poison", "d"].map((key) => table.writer.keep(row(key)));
    const settled = Promise.allSettled(kept);
    await table.finish();
    expect((await settled).map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect([...table.keys].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it.each([
    { code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:5432" },
    { message: "Knex: Timeout acquiring a connection. The pool is probably full." },
    { code: "57P01", message: "insert - terminating connection due to administrator command" },
    { code: "53300", message: "sorry, too many clients already" },
    { code: "25006", message: "insert - cannot execute INSERT in a read-only transaction" },
  ])("asks a database that is away once for all: $message", async (away) => {
    const table = new SlowTable();
    const first = ["a", "b"].map((key) => table.writer.keep(row(key)));
    const kept = ["c", "d", "e", "f"].map((key) => table.writer.keep(row(key)));
    table.away = away;
    const settled = Promise.allSettled([...first, ...kept]);
    await table.finish();
    expect((await settled).map(({ status }) => status)).toEqual(Array(6).fill("rejected"));
    expect(table.statements).toEqual([["a"], ["b"], ["c", "d", "e", "f"]]);

    table.away = null;
    const later = table.writer.keep(row("a"));
    await table.finish();
    expect(await later).toBe(true);
  });
});
