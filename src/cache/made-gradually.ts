/**
 * Something that takes long to make and is then kept. It can be made beforehand, a little at a time; whoever needs it
 * earlier makes the rest of it at once.
 */
export class MadeGradually<Value> {
  readonly #begin: () => Generator<void, Value>;
  #work: Generator<void, Value> | undefined;
  #made: { value: Value } | undefined;

  /** @param begin begins the work, which rests at each `yield`; work that fails is begun anew the next time */
  constructor(begin: () => Generator<void, Value>) {
    this.#begin = begin;
  }

  get(): Value {
    for (;;) {
      const made = this.#step();
      if (made !== undefined) {
        return made.value;
      }
    }
  }

  /** Works on it for about so many milliseconds, at least one step. Returns whether it is made. */
  workFor(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    while (this.#step() === undefined) {
      if (performance.now() >= end) {
        return false;
      }
    }
    return true;
  }

  #step(): { value: Value } | undefined {
    if (this.#made !== undefined) {
      return this.#made;
    }
    const work = this.#work ?? this.#begin();
    this.#work = undefined;
    const { done, value } = work.next();
    if (done) {
      this.#made = { value };
    } else {
      this.#work = work;
    }
    return this.#made;
  }
}
