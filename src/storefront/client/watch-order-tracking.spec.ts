import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Medusa from "@medusajs/js-sdk";
import { sampleTracking } from "../testing/samples";
import type { OrderTracking } from "../types";
import { TestClock, TestTab } from "./testing/page";
import { watchOrderTracking } from "./watch-order-tracking";

/** What a look-up by tracking number answers, as far as it matters here. */
const PACKAGE = { view: "package", package: { tracking_number: "1Z999AA10123456784" } };

/** A shop with one order, which tells over real HTTP when something is new. */
class Shop {
  order: OrderTracking | null = sampleTracking([]);
  /** Whether the token opens a package only. */
  reduced = false;
  /** How it answers who wants to listen. */
  streams: "work" | "are refused" | "are held back" = "work";
  looks = 0;
  private readonly listening = new Set<ServerResponse>();
  private readonly server = createServer((request, response) => {
    if (request.url?.endsWith("/live")) {
      this.listen(response);
      return;
    }
    this.looks += 1;
    const status = this.order === null ? 404 : 200;
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(
        JSON.stringify(
          status === 404 ? { message: "no" } : this.reduced ? PACKAGE : { tracking: this.order },
        ),
      );
  });

  async open(): Promise<Medusa> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const { port } = this.server.address() as AddressInfo;
    return new Medusa({ baseUrl: `http://127.0.0.1:${port}`, publishableKey: "pk_test" });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get listeners(): number {
    return this.listening.size;
  }

  /** Says that something is new. */
  tell(order: OrderTracking): void {
    this.order = order;
    for (const response of this.listening) {
      response.write(`event: version\ndata: ${Math.random()}\n\n`);
    }
  }

  private listen(response: ServerResponse): void {
    if (this.streams === "are refused") {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    this.listening.add(response);
    response.once("close", () => this.listening.delete(response));
    if (this.streams === "work") {
      response.write("event: version\ndata: first\n\n");
    } else {
      response.flushHeaders();
    }
  }
}

const shop = new Shop();
let sdk: Medusa;
const clock = new TestClock();
const tab = new TestTab();
let heard: (string | unknown)[] = [];
let stop = () => {};

beforeAll(async () => {
  sdk = await shop.open();
});
beforeEach(() => {
  heard = [];
  shop.looks = 0;
  shop.streams = "work";
  shop.reduced = false;
  shop.order = sampleTracking([], "paid");
});
afterEach(() => stop());
afterAll(() => shop.close());

function watch(): void {
  stop = watchOrderTracking(
    sdk,
    { order_id: "order_1" },
    {
      onTracking: ({ order }) => heard.push(order.status),
      onError: (error) => heard.push(error),
    },
    { clock, visibility: tab },
  );
}

/** Waits until something holds; the requests are real, so it takes a moment. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it("tells an order as it is, and each time it has changed", async () => {
  watch();
  await until(() => shop.listeners === 1 && heard.includes("paid"));
  shop.tell(sampleTracking([], "shipped"));
  await until(() => heard.includes("shipped"));
  shop.tell(sampleTracking([], "delivered"));
  await until(() => heard.at(-1) === "delivered");
});

it.each(["are refused", "are held back"] as const)("asks by itself where streams %s", async (streams) => {
  shop.streams = streams;
  watch();
  await until(() => heard.at(-1) === "paid" && (streams === "are refused" || shop.listeners === 1));
  shop.order = sampleTracking([], "shipped");
  // Gives the stream up, then waits for the next look.
  await until(() => {
    clock.runNext();
    return heard.at(-1) === "shipped";
  });
});

it("rests while the tab is hidden, and looks at once when it is seen again", async () => {
  watch();
  await until(() => shop.listeners === 1);
  tab.hide();
  await until(() => shop.listeners === 0);
  shop.order = sampleTracking([], "delivered");
  const before = shop.looks;
  clock.advance(600_000);
  expect(shop.looks).toBe(before);
  tab.show();
  await until(() => heard.at(-1) === "delivered");
});

it("ends at once, and says why, with a token that opens no order", async () => {
  shop.reduced = true;
  watch();
  await until(() => heard.length > 0);
  expect(heard).toEqual([expect.objectContaining({ name: "NoOrderError", status: 404 })]);
  await until(() => shop.listeners === 0);
  clock.advance(600_000);
  expect(shop.looks).toBe(1);
});

it("ends with an order that is not there any more, and says so", async () => {
  shop.order = null;
  watch();
  await until(() => heard.length === 1);
  expect(heard).toEqual([expect.objectContaining({ status: 404 })]);
  expect(tab.watched).toBe(0);
  clock.advance(600_000);
  expect(shop.looks).toBe(1);
});

it("leaves nothing behind when it is stopped", async () => {
  watch();
  await until(() => shop.listeners === 1);
  stop();
  await until(() => shop.listeners === 0);
  expect([tab.watched, clock.pending]).toEqual([0, 0]);
});
