interface ServerSentEvent {
  event: string;
  data: string;
}

export interface EventStream {
  headers: Headers;
  /** The next event that was sent; comments are passed over. Fails when the stream ends. */
  next(): Promise<ServerSentEvent>;
  close(): void;
}

/** Listens to a stream of server-sent events, as a browser does. */
export async function openEventStream(
  url: string,
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const controller = new AbortController();
  const response = await fetch(url, {
    headers: { ...headers, accept: "text/event-stream" },
    signal: controller.signal,
  });
  if (!response.ok || response.body === null) {
    throw new Error(`${url} answered ${response.status}.`);
  }
  const events = readEvents(response.body);
  return {
    headers: response.headers,
    async next() {
      const { value, done } = await events.next();
      if (done) {
        throw new Error("The stream has ended.");
      }
      return value;
    },
    close: () => controller.abort(),
  };
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, void> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const event = readEvent(text.slice(0, end));
      text = text.slice(end + 2);
      if (event !== null) {
        yield event;
      }
    }
  }
}

function readEvent(block: string): ServerSentEvent | null {
  const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1];
  const data = field("data");
  return data === undefined ? null : { event: field("event") ?? "message", data };
}
