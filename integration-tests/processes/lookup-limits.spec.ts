import { eventually } from "../../dev/shop/eventually";
import type { MedusaProcess } from "./support/medusa-process";
import { World } from "./support/world";

const FREE = 10;
/** More than the other stories need together. */
const FREE_OF_ALL = 60;

let world: World;
let pair: [MedusaProcess, MedusaProcess];

beforeAll(async () => {
  // Both stand behind one proxy, so that a test can come from anywhere.
  world = await World.open({
    TRACKING_LOOKUP: JSON.stringify({ trusted_proxies: 1, limits: { overall: FREE_OF_ALL } }),
  });
  pair = await Promise.all([world.start(), world.start()]);
});
afterAll(() => world?.close());

async function ask(shop: MedusaProcess, body: unknown, address: string): Promise<Response> {
  const response = await fetch(`${shop.url}/store/tracking/lookup`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": world.publishableKey,
      "x-forwarded-for": `198.51.100.1, ${address}`,
    },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response;
}

const lookUp = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;

const guess = (order: string, position: number) => ({ order, email: `guess-${position}@example.com` });

describe("two processes on one database, without Redis", () => {
  it("count failures together", async () => {
    const [a, b] = pair;
    const order = await world.order(a);
    const known = { order: String(order.display_id), email: order.email };
    for (let position = 1; position <= FREE; position += 1) {
      const shop = position % 2 === 0 ? a : b;
      expect(await lookUp(shop, guess(String(800_000 + position), position), "203.0.113.7")).toBe(404);
    }
    for (const shop of pair) {
      expect(await lookUp(shop, known, "203.0.113.7")).toBe(429);
      expect(await lookUp(shop, known, "203.0.113.8")).toBe(200);
    }
  });

  it("let no more in when both are asked by many at the same moment", async () => {
    const order = await world.order(pair[0]);
    const statuses = await Promise.all(
      Array.from({ length: 6 * FREE }, (_, position) => {
        const shop = pair[position % 2 === 0 ? 0 : 1];
        // Each from another household: it is the order that is being guessed.
        return lookUp(shop, guess(String(order.display_id), position), `2001:db8:0:${position}::1`);
      }),
    );
    expect(statuses.filter((status) => status === 404)).toHaveLength(FREE);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5 * FREE);
  });

  it("take the addresses of one household for one", async () => {
    const [a, b] = pair;
    for (let position = 1; position <= FREE; position += 1) {
      const shop = position % 2 === 0 ? a : b;
      const address = `2001:db8:1:2::${position.toString(16)}`;
      expect(await lookUp(shop, guess(String(810_000 + position), position), address)).toBe(404);
    }
    expect(await lookUp(a, guess("820000", 1), "2001:db8:1:2:ffff:ffff:ffff:ffff")).toBe(429);
    expect(await lookUp(b, guess("820001", 1), "2001:db8:1:3::1")).toBe(404);
  });

  it("slow down when all the world guesses, and let everybody in who knows", async () => {
    const [a, b] = pair;
    const order = await world.order(a);
    const { tracking_link } = await world
      .admin(a)
      .post<{ tracking_link: { url: string } }>(`/admin/orders/${order.id}/tracking-link`);
    let refused: Response | undefined;
    for (let position = 1; refused === undefined && position <= 2 * FREE_OF_ALL; position += 1) {
      // Another household each time, and another order: only all of them together are too many.
      const body = guess(String(830_000 + position), position);
      const answer = await ask(position % 2 === 0 ? a : b, body, `2001:db8:3:${position}::1`);
      refused = answer.status === 429 ? answer : undefined;
    }
    expect(refused?.headers.get("retry-after")).toBe("1");
    const path = new URL(tracking_link.url).pathname;
    for (const shop of pair) {
      expect((await fetch(`${shop.url}${path}`)).status).toBe(200);
    }
    await eventually(async () => {
      const known = { order: String(order.display_id), email: order.email };
      expect(await lookUp(b, known, "203.0.113.99")).toBe(200);
    });
  });
});
