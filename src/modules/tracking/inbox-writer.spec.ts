import { InboxWriter } from "./inbox-writer";
import type { NewInboxRow } from "./repositories/inbox-repository";

function row(unique_key: string): NewInboxRow {
  return { provider_id: "memory", unique_key, body: "{}", body_encoding: "utf8" };
}

/** A table that writes when it is told to. */
class SlowTable {
  readonly keys = new Set<string>();
  readonly statements: string[][] = [];
  private readonly held: (() => void)[] = [];
  readonly writer = new InboxWriter((rows) => this.write(rows));

  private async write(rows: NewInboxRow[]): Promise<NewInboxRow[]> {
    this.statements.push(rows.map(({ unique_key }) => unique_key));
    await new Promise<void>((resolve) => this.held.push(resolve));
    if (rows.some(({ unique_key }) => unique_key === "poison")) {
      throw new Error("refused");
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
});
