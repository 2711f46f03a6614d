import type { Server } from "node:net";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { OpenStreams } from "./open-streams";
import { timelineWatch } from "./timeline-watch";

/** Streams one process keeps open; whoever comes beyond that asks from time to time instead. */
const MAX_STREAMS = 2_000;
/** Streams of one order: more than a family has tabs open, few enough that one link cannot take those of all others. */
const MAX_STREAMS_OF_ORDER = 20;

const streams = new OpenStreams();

/**
 * Answers with server-sent events: `event: version` with the mark of the order's timeline, first as it is, then
 * each time it has changed. 204, which ends an EventSource, when this process has too many, of all orders or of this one; the page then asks by
 * itself.
 *
 * @param mayListen whether the right to see the order still stands; looked at from time to time
 */
export function sendLiveUpdates(
  req: MedusaRequest,
  res: MedusaResponse,
  orderId: string,
  mayListen: () => Promise<boolean>,
): void {
  // Whoever hung up while it was looked up what they may see is told by no event any more.
  if (res.destroyed || req.socket.destroyed) {
    return;
  }
  if (streams.size >= MAX_STREAMS || streams.sizeOf(orderId) >= MAX_STREAMS_OF_ORDER) {
    res.status(204).set("Cache-Control", "no-store").end();
    return;
  }
  res.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    // Compressing proxies would hold back what is small.
    "Cache-Control": "private, no-store, no-transform",
    "X-Accel-Buffering": "no",
    "X-Content-Type-Options": "nosniff",
  });
  res.flushHeaders();
  const stream = { order_id: orderId, res, server: serverOf(req), mayListen };
  streams.add(stream);
  const stop = timelineWatch(req.scope).listen(orderId, (version) => {
    if (version === null) {
      res.end();
    } else if (!res.writableEnded) {
      res.write(`event: version\ndata: ${version}\n\n`);
    }
  });
  res.once("close", () => {
    streams.remove(stream);
    stop();
  });
}

/** The server a request came in through, which Node keeps at its sockets without naming it in its types. */
function serverOf(req: MedusaRequest): Server | undefined {
  return (req.socket as { server?: Server }).server;
}
