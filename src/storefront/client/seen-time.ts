import type { Clock } from "./clock";
import type { Visibility } from "./page-visibility";

/** A clock that stands still while nobody looks at the page. */
export class SeenTime {
  private readonly clock: Clock;
  private readonly visibility: Visibility;
  private hiddenSince: number | null;
  private hidden = 0;
  /** Ends the watching. */
  readonly stop: () => void;

  constructor(clock: Clock, visibility: Visibility) {
    this.clock = clock;
    this.visibility = visibility;
    this.hiddenSince = visibility.isHidden() ? clock.now() : null;
    this.stop = visibility.onChange(() => this.look());
  }

  /** Milliseconds, comparable among themselves only. */
  now(): number {
    return (this.hiddenSince ?? this.clock.now()) - this.hidden;
  }

  private look(): void {
    if (this.visibility.isHidden()) {
      this.hiddenSince ??= this.clock.now();
    } else if (this.hiddenSince !== null) {
      this.hidden += this.clock.now() - this.hiddenSince;
      this.hiddenSince = null;
    }
  }
}
