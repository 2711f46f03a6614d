import type { Server } from "node:net";
import type { MedusaResponse } from "@medusajs/framework/http";

/** Milliseconds after which proxies are shown that the line is alive, and the right to listen is looked at again. */
const BEAT_EVERY = 20_000;
/** Milliseconds until a stream ends by itself; a page that is still open comes again. */
const LONGEST = 30 * 60_000;
/** Milliseconds between looks at all streams: for so long an open one may keep the server from going down. */
const LOOK_EVERY = 500;

/** Somebody who listens. */
export interface Stream {
  order_id: string;
  res: MedusaResponse;
  /** Where the request came in. */
  server: Server | undefined;
  /** Whether the right to listen still stands; looked at with every beat. */
  mayListen: () => Promise<boolean>;
}

/** The streams of one process, which one timer looks after as long as there are any. */
export class OpenStreams {
  readonly #streams = new Map<Stream, { next_beat: number; ends: number }>();
  #timer: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#streams.size;
  }

  /** How many listen for one order. */
  sizeOf(orderId: string): number {
    return [...this.#streams.keys()].filter(({ order_id }) => order_id === orderId).length;
  }

  add(stream: Stream): void {
    const now = Date.now();
    this.#streams.set(stream, { next_beat: now + BEAT_EVERY, ends: now + LONGEST });
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY);
  }

  remove(stream: Stream): void {
    this.#streams.delete(stream);
    if (this.#streams.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }

  #look(): void {
    const now = Date.now();
    for (const [stream, times] of this.#streams) {
      if (stream.res.writableEnded) {
        // Its last bytes are on their way.
        continue;
      }
      if (now >= times.ends || stream.server?.listening === false) {
        stream.res.end();
      } else if (now >= times.next_beat) {
        times.next_beat = now + BEAT_EVERY;
        void beat(stream);
      }
    }
  }
}

async function beat({ res, mayListen }: Stream): Promise<void> {
  res.write(": still here\n\n");
  // Who cannot be asked now is asked with the next beat.
  if (!(await mayListen().catch(() => true))) {
    res.end();
  }
}
