import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { MedusaResponse } from "@medusajs/framework/http";
import { OpenStreams } from "./open-streams";

const MINUTE = 60_000;

describe("streams that are left open", () => {
  let server: Server;
  let streams: OpenStreams;
  let mayListen: () => Promise<boolean>;

  beforeEach(async () => {
    // The clock of the streams only: sockets need the real one.
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout", "clearTimeout"] });
    streams = new OpenStreams();
    mayListen = async () => true;
    server = createServer((req, res) => {
      res.flushHeaders();
      const stream = {
        order_id: req.url ?? "",
        res: res as unknown as MedusaResponse,
        server,
        mayListen: () => mayListen(),
      };
      streams.add(stream);
      res.once("close", () => streams.remove(stream));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterEach(() => {
    jest.useRealTimers();
    server.closeAllConnections();
    server.close();
  });

  async function listen(): Promise<IncomingMessage> {
    const { port } = server.address() as AddressInfo;
    const [response] = await once(get({ host: "127.0.0.1", port }), "response");
    return response;
  }

  it("are told now and then that the line is alive", async () => {
    const response = await listen();
    jest.advanceTimersByTime(MINUTE / 3);
    expect(String((await once(response, "data"))[0])).toBe(": still here\n\n");
    expect(streams.size).toBe(1);
  });

  it("are counted for each order", async () => {
    await listen();
    expect([streams.sizeOf("/"), streams.sizeOf("another")]).toEqual([1, 0]);
  });

  it("end once nobody may listen any more, and not because nobody can say", async () => {
    const response = await listen();
    mayListen = () => Promise.reject(new Error("the database is away"));
    jest.advanceTimersByTime(MINUTE / 3);
    expect(String((await once(response, "data"))[0])).toBe(": still here\n\n");
    mayListen = async () => false;
    jest.advanceTimersByTime(MINUTE / 3);
    response.resume();
    await once(response, "end");
  });

  it("end by themselves after half an hour", async () => {
    const response = await listen();
    response.resume();
    jest.advanceTimersByTime(30 * MINUTE);
    await once(response, "end");
  });

  it("do not keep a server from going down", async () => {
    const responses = [await listen(), await listen()];
    const down = once(server, "close");
    server.close();
    jest.advanceTimersByTime(500);
    await Promise.all(responses.map((response) => once(response.resume(), "end")));
    await down;
  });

  it("cost nothing when nobody listens", async () => {
    const [one, other] = [await listen(), await listen()];
    expect([streams.size, jest.getTimerCount()]).toEqual([2, 1]);
    one.destroy();
    other.destroy();
    while (streams.size > 0) {
      await new Promise(setImmediate);
    }
    expect(jest.getTimerCount()).toBe(0);
  });
});
