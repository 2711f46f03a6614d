import { Arrivals } from "../http/arrivals";

/** Calls kept for reading; the oldest go first. */
const KEPT = 20_000;

/** One call of the simulated API. */
export interface LoggedCall {
  id: number;
  at: string;
  version: string;
  endpoint: string;
  /** Parsed when it was JSON, else the text. */
  body: unknown;
  /** HTTP status of the answer; null while there is none, or when no whole answer went out. */
  status: number | null;
  /** What was made to go wrong. */
  fault: string | null;
}

/** What was called, when, and how it was answered. */
export class CallLog {
  calls: LoggedCall[] = [];
  readonly arrivals = new Arrivals();
  private lastId = 0;

  add(call: Pick<LoggedCall, "version" | "endpoint" | "body">): LoggedCall {
    this.lastId += 1;
    const logged = { id: this.lastId, at: new Date().toISOString(), ...call, status: null, fault: null };
    this.calls.push(logged);
    if (this.calls.length > KEPT) {
      this.calls = this.calls.slice(-KEPT / 2);
    }
    return logged;
  }

  clear(): void {
    this.calls = [];
    this.arrivals.clear();
  }
}
