import type { NewInboxRow } from "./repositories/inbox-repository";
import { isCausedByValues } from "./sql-state";

interface Waiting {
  row: NewInboxRow;
  resolve: (isNew: boolean) => void;
  reject: (error: unknown) => void;
}

/** Statements under way at once: while one waits for the disk, the next is filled. */
const AT_ONCE = 2;
/** Rows per statement at most; bodies have some ten kilobytes each. */
const GROUP = 50;

/**
 * Writes webhooks in groups: those that arrive while a statement is under way share the next one. Alone, a webhook is
 * written at once; in a flood each costs a fraction of a statement.
 */
export class InboxWriter {
  private waiting: Waiting[] = [];
  private underWay = 0;

  /** @param write keeps rows and answers which of them were new */
  constructor(private readonly write: (rows: NewInboxRow[]) => Promise<NewInboxRow[]>) {}

  /**
   * Keeps a webhook. Resolves when it is committed, with whether it was new.
   *
   * @throws what writing this very row throws, or what keeps everything from being written
   */
  keep(row: NewInboxRow): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      this.writeNext();
    });
  }

  private writeNext(): void {
    if (this.underWay >= AT_ONCE || this.waiting.length === 0) {
      return;
    }
    const group = this.waiting.splice(0, GROUP);
    this.underWay += 1;
    void this.writeGroup(group).finally(() => {
      this.underWay -= 1;
      this.writeNext();
    });
  }

  /**
   * All together; one by one when it is the values' fault, so that a bad row stands alone. When the database is away,
   * asking it once per row would only multiply the waiting. Never rejects.
   */
  private async writeGroup(group: Waiting[]): Promise<void> {
    try {
      const fresh = new Set(await this.write(group.map(({ row }) => row)));
      for (const { row, resolve } of group) {
        resolve(fresh.has(row));
      }
    } catch (error) {
      if (group.length > 1 && isCausedByValues(error)) {
        for (const one of group) {
          await this.writeGroup([one]);
        }
        return;
      }
      for (const { reject } of group) {
        reject(error);
      }
    }
  }
}
