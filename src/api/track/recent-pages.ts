/** Pages kept in memory: those that are looked at over and over, such as open ones that ask for news. */
const KEPT = 300;

/** What was made lately, by everything it was made from; the longest unused goes first. */
export class RecentPages {
  readonly #pages = new Map<string, string>();

  get(key: string): string | undefined {
    const page = this.#pages.get(key);
    if (page !== undefined) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  keep(key: string, page: string): void {
    const [oldest] = this.#pages.keys();
    if (this.#pages.size >= KEPT && oldest !== undefined) {
      this.#pages.delete(oldest);
    }
    this.#pages.set(key, page);
  }
}
