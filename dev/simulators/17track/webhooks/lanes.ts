/**
 * Runs work for many keys at once, but for each key one after the other:
 * webhooks of one number go out in the order in which the news came.
 */
export class Lanes {
  private readonly tails = new Map<string, Promise<void>>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** @param width how much may run at the same time */
  constructor(private readonly width: () => number) {}

  run(key: string, work: () => Promise<void>): void {
    const before = this.tails.get(key) ?? Promise.resolve();
    const tail = before.then(() => this.withSlot(work));
    this.tails.set(key, tail);
    void tail.finally(() => {
      if (this.tails.get(key) === tail) {
        this.tails.delete(key);
      }
    });
  }

  /** Resolves once nothing runs and nothing waits. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) {
      await Promise.allSettled(this.tails.values());
    }
  }

  private async withSlot(work: () => Promise<void>): Promise<void> {
    if (this.running >= this.width()) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      await work();
    } finally {
      // The slot passes to whoever waits, without ever being free in between.
      const next = this.waiting.shift();
      if (next === undefined) {
        this.running -= 1;
      } else {
        next();
      }
    }
  }
}
