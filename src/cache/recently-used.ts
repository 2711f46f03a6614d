/** Keeps what was made lately, up to a number of things; what has not been used for the longest time goes first. */
export class RecentlyUsed<Value extends object | string | null> {
  readonly #most: number;
  /** In the order of use: a Map lists its keys as they were set. */
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined when it is not kept (any more). */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  keep(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) {
      this.#values.delete(oldest);
    }
  }

  /** What is kept under a key; made and kept when there is nothing. */
  getOrMake(key: string, make: () => Value): Value {
    const known = this.get(key);
    if (known !== undefined) {
      return known;
    }
    const made = make();
    this.keep(key, made);
    return made;
  }
}
