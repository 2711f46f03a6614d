/** What every fault has: how often it strikes, and how many calls it lets pass first. */
export interface Fault {
  id: number;
  /** Strikes left; null: until cleared. */
  times: number | null;
  /** Matching calls to let through before it strikes. */
  skip: number;
}

/** Faults that wait for calls to strike. The oldest matching one strikes first. */
export class FaultQueue<F extends Fault> {
  private faults: F[] = [];
  private lastId = 0;

  /** @param onGone called once for a fault that has struck for the last time or was cleared */
  constructor(private readonly onGone: (fault: F) => void = () => {}) {}

  add(fault: Omit<F, "id">): F {
    this.lastId += 1;
    const added = { ...fault, id: this.lastId } as F;
    this.faults.push(added);
    return added;
  }

  /** The first matching fault, which counts as struck; undefined when the call goes well. */
  strike(matches: (fault: F) => boolean): F | undefined {
    for (const fault of this.faults.filter(matches)) {
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      this.wear(fault);
      return fault;
    }
    return undefined;
  }

  list(): readonly F[] {
    return this.faults;
  }

  /** Clears one fault, or all of them. Answers how many went. */
  clear(id?: number): number {
    const gone = this.faults.filter((fault) => id === undefined || fault.id === id);
    this.faults = this.faults.filter((fault) => !gone.includes(fault));
    gone.forEach(this.onGone);
    return gone.length;
  }

  private wear(fault: F): void {
    if (fault.times === null) {
      return;
    }
    fault.times -= 1;
    if (fault.times <= 0) {
      this.faults = this.faults.filter((other) => other !== fault);
    }
  }
}
