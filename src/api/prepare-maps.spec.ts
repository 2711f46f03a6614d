import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { cityIndex } from "../places/find-city";
import { worldTopology } from "../storefront/map/topology";
import { prepareMaps } from "./prepare-maps";

jest.setTimeout(60_000);

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_req, res) => res.end("well"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it("goes by itself once the process has answered, while it goes on answering", async () => {
  let prepared = false;
  const preparing = prepareMaps().then(() => {
    prepared = true;
  });
  expect(await (await fetch(url)).text()).toBe("well");
  expect(await (await fetch(url)).text()).toBe("well");
  expect(prepared).toBe(false);
  await preparing;
  // Either takes hundreds of steps; one is done here at most.
  expect([worldTopology.workFor(0), cityIndex.workFor(0)]).toEqual([true, true]);
});
