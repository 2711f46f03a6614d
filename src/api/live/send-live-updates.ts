import type { Server } from "node:net";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { timelineWatch } from "./timeline-watch";

/** Streams one process keeps open; whoever comes beyond that asks from time to time instead. */
const MAX_STREAMS = 2_000;
/** Milliseconds after which proxies are shown that the line is alive, and the right to listen is looked at again. */
const BEAT_EVERY = 20_000;
/** Milliseconds until a stream ends by itself; a page that is still open comes again. */
const LONGEST = 30 * 60_000;
/** Milliseconds between looks at whether the server is going down: an open stream would keep it from it. */
const WATCH_SERVER_EVERY = 500;

let open = 0;

/**
 * Answers with server-sent events: `event: version` with the mark of the order's timeline, first as it is, then
 * each time it has changed. 204, which ends an EventSource, when this process has too many; the page then asks by
 * itself.
 *
 * @param mayListen whether the right to see the order still stands; looked at with every beat
 */
export function sendLiveUpdates(
  req: MedusaRequest,
  res: MedusaResponse,
  orderId: string,
  mayListen: () => Promise<boolean>,
): void {
  if (open >= MAX_STREAMS) {
    res.status(204).set("Cache-Control", "no-store").end();
    return;
  }
  open += 1;
  res.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    // Compressing proxies would hold back what is small.
    "Cache-Control": "private, no-store, no-transform",
    "X-Accel-Buffering": "no",
    "X-Content-Type-Options": "nosniff",
  });
  res.flushHeaders();
  const write = (text: string) => res.writableEnded || res.write(text);
  const stop = timelineWatch(req.scope).listen(orderId, (version) => {
    if (version === null) {
      res.end();
    } else {
      write(`event: version\ndata: ${version}\n\n`);
    }
  });
  const beat = setInterval(async () => {
    write(": still here\n\n");
    // Who cannot be asked now is asked with the next beat.
    if (!(await mayListen().catch(() => true))) {
      res.end();
    }
  }, BEAT_EVERY);
  const server = serverOf(req);
  const watchServer = setInterval(() => server?.listening === false && res.end(), WATCH_SERVER_EVERY);
  const longest = setTimeout(() => res.end(), LONGEST);
  res.once("close", () => {
    open -= 1;
    stop();
    clearInterval(beat);
    clearInterval(watchServer);
    clearTimeout(longest);
  });
}

/** The server a request came in through, which Node keeps at its sockets without naming it in its types. */
function serverOf(req: MedusaRequest): Server | undefined {
  return (req.socket as { server?: Server }).server;
}
