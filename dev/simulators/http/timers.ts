/** Node fires longer timers at once. */
const LONGEST = 2 ** 31 - 1;

/** Timers that can all be called off at once. */
export class Timers {
  private readonly running = new Set<NodeJS.Timeout>();
  private isClosed = false;

  after(ms: number, work: () => void): void {
    if (this.isClosed) {
      return;
    }
    const timer = setTimeout(
      () => {
        this.running.delete(timer);
        if (ms > LONGEST) {
          this.after(ms - LONGEST, work);
        } else {
          work();
        }
      },
      Math.min(ms, LONGEST),
    );
    this.running.add(timer);
  }

  clear(): void {
    this.running.forEach(clearTimeout);
    this.running.clear();
  }

  /** Calls everything off, and starts nothing any more: work that ends late must not keep the process alive. */
  close(): void {
    this.isClosed = true;
    this.clear();
  }
}
