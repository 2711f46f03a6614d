import type { Clock } from "../clock";
import type { Visibility } from "../page-visibility";

/** A clock that moves when it is told to. */
export class TestClock implements Clock {
  private time = 0;
  private timers: { at: number; work: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, work: () => void): () => void {
    const timer = { at: this.time + ms, work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** How many timers run. */
  get pending(): number {
    return this.timers.length;
  }

  /** Moves to the next timer and lets it go off; false when there is none. */
  runNext(): boolean {
    const [next] = [...this.timers].sort((a, b) => a.at - b.at);
    if (next === undefined) {
      return false;
    }
    this.advance(next.at - this.time);
    return true;
  }

  /** Moves on, letting what falls due go off in its order. */
  advance(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) {
        break;
      }
      this.timers = this.timers.filter((other) => other !== next);
      this.time = Math.max(this.time, next.at);
      next.work();
    }
    this.time = until;
  }
}

/** A tab that somebody hides and looks at again. */
export class TestTab implements Visibility {
  private hidden = false;
  private listeners: (() => void)[] = [];

  isHidden(): boolean {
    return this.hidden;
  }

  onChange(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }

  /** How many listen. */
  get watched(): number {
    return this.listeners.length;
  }

  hide(): void {
    this.turn(true);
  }

  show(): void {
    this.turn(false);
  }

  private turn(hidden: boolean): void {
    this.hidden = hidden;
    for (const listener of this.listeners) {
      listener();
    }
  }
}
