import { type PlacedOrder, signUpCustomer } from "../../../dev/shop/place-order";
import type { Answer } from "../support/ask";
import { knownOf, lookUp, send } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

const FREE = 10;
const STRANGER = "127.0.0.66";
const CUSTOMER = "127.0.0.2";

export function limitStories(story: Story): void {
  const wrong = (order: PlacedOrder, guess: number) => ({
    order: String(order.display_id),
    email: `guess-${guess}@example.com`,
  });

  /** Fails as often as nobody minds. */
  async function failAt(order: PlacedOrder, address = STRANGER): Promise<void> {
    for (let guess = 1; guess <= FREE; guess += 1) {
      const { status } = await lookUp(story, wrong(order, guess), { address });
      expect([guess, status]).toEqual([guess, 404]);
    }
  }

  /** Tries numbers that nothing has, each once. */
  async function failWithNumbers(address: string): Promise<void> {
    for (let number = 1; number <= FREE; number += 1) {
      const body = { order: String(700_000 + number), email: "guess@example.com" };
      expect((await lookUp(story, body, { address })).status).toBe(404);
    }
  }

  function waitOf(answer: Answer): number {
    expect([answer.status, JSON.parse(answer.body).type]).toEqual([429, "too_many_requests"]);
    return Number(answer.headers.get("retry-after"));
  }

  /** No public way makes time pass. */
  async function secondsPass(seconds: number): Promise<void> {
    await story.sql(
      `update tracking_lookup_limit set clear_at = clear_at - make_interval(secs => ?),
              blocked_until = blocked_until - make_interval(secs => ?)`,
      [seconds, seconds],
    );
  }

  it("makes an address that fails wait, twice as long each time, up to an hour", async () => {
    const order = await story.order();
    await failWithNumbers(STRANGER);
    const waits = [];
    for (let further = 1; further <= 9; further += 1) {
      const wait = waitOf(await lookUp(story, knownOf(order), { address: STRANGER }));
      waits.push(wait);
      await secondsPass(wait);
      const body = { order: String(800_000 + further), email: "guess@example.com" };
      expect((await lookUp(story, body, { address: STRANGER })).status).toBe(404);
    }
    const expected = [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600];
    // The tries themselves take time.
    expect(waits.map((wait, index) => [wait, wait > (expected[index] ?? 0) - 10])).toEqual(
      waits.map((wait, index) => [Math.min(wait, expected[index] ?? 0), true]),
    );
  });

  it("says nothing while the wait lasts, not even to who is right, and does not prolong it", async () => {
    const order = await story.order();
    await failAt(order);
    const [right, false_] = [knownOf(order), wrong(order, 99)];
    const first = await lookUp(story, false_, { address: STRANGER });
    const limits = await story.sql("select * from tracking_lookup_limit order by id");
    for (const body of [right, false_, right]) {
      const answer = await lookUp(story, body, { address: STRANGER });
      expect(waitOf(answer)).toBeLessThanOrEqual(waitOf(first));
      expect(Object.keys(JSON.parse(answer.body))).toEqual(["type", "message"]);
    }
    expect(await story.sql("select * from tracking_lookup_limit order by id")).toEqual(limits);
    await secondsPass(waitOf(first));
    expect((await lookUp(story, right, { address: STRANGER })).status).toBe(200);
  });

  it("forgives one failure a minute to who stops trying", async () => {
    const order = await story.order();
    await failWithNumbers(STRANGER);
    await secondsPass(30 + 5 * 60);
    for (let guess = 1; guess <= 5; guess += 1) {
      const body = { order: String(900_000 + guess), email: "guess@example.com" };
      expect([guess, (await lookUp(story, body, { address: STRANGER })).status]).toEqual([guess, 404]);
    }
    waitOf(await lookUp(story, knownOf(order), { address: STRANGER }));
  });

  it("lets nobody wait for what others typed into the wrong field", async () => {
    for (let slip = 1; slip <= FREE + 1; slip += 1) {
      const body = { tracking_number: `#${slip}` };
      expect([slip, (await lookUp(story, body, { address: `127.0.0.${slip + 100}` })).status]).toEqual([
        slip,
        404,
      ]);
    }
  });

  it("leaves other addresses alone", async () => {
    const order = await story.order();
    await failWithNumbers(STRANGER);
    waitOf(await lookUp(story, knownOf(order), { address: STRANGER }));
    expect((await lookUp(story, knownOf(order), { address: CUSTOMER })).status).toBe(200);
  });

  it("makes everybody wait for an order that is being guessed, as long as for one that is not there", async () => {
    const [order, other] = [await story.order(), await story.order()];
    const absent = { ...order, display_id: 999_999 };
    const waits = [];
    for (const [net, guessed] of [order, absent].entries()) {
      for (let guess = 1; guess <= FREE; guess += 1) {
        const address = `127.0.${net + 1}.${guess}`;
        expect((await lookUp(story, wrong(guessed, guess), { address })).status).toBe(404);
      }
      waits.push(waitOf(await lookUp(story, knownOf(guessed), { address: CUSTOMER })));
    }
    expect(waits.map((wait) => wait > 20 && wait <= 30)).toEqual([true, true]);
    // However it is written.
    for (const typed of [`#${order.display_id}`, `SHOP-${order.display_id}`, `0${order.display_id}`]) {
      waitOf(await lookUp(story, { order: typed, email: order.email }, { address: CUSTOMER }));
    }
    expect((await lookUp(story, knownOf(other), { address: CUSTOMER })).status).toBe(200);
  });

  it("does not wait for an order longer than a quarter of an hour", async () => {
    const order = await story.order();
    for (let guess = 1; guess <= FREE; guess += 1) {
      await lookUp(story, wrong(order, guess), { address: `127.0.1.${guess}` });
    }
    let longest = 0;
    for (let guess = 1; guess <= 7; guess += 1) {
      const wait = waitOf(await lookUp(story, wrong(order, guess), { address: CUSTOMER }));
      longest = Math.max(longest, wait);
      await secondsPass(wait);
      await lookUp(story, wrong(order, guess), { address: `127.0.2.${guess}` });
    }
    expect(longest).toBeLessThanOrEqual(900);
    expect(longest).toBeGreaterThan(880);
  });

  it("never touches links and sign-in", async () => {
    const account = { email: "ada@example.com", password: "supersecret" };
    const customer_token = await signUpCustomer(story.baseUrl, story.shop, account);
    const { order } = await shipped(story, { placed: { customer_token } });
    const token = await tokenOf(story, order.id);
    await failAt(order, CUSTOMER);
    waitOf(await lookUp(story, knownOf(order), { address: CUSTOMER }));
    const key = { "x-publishable-api-key": story.shop.publishable_key };
    const paths: [string, Record<string, string>][] = [
      [`/track/${token}`, {}],
      [`/store/tracking/${token}`, key],
      [`/store/orders/${order.id}/tracking?token=${token}`, key],
      [`/store/orders/${order.id}/tracking`, { ...key, authorization: `Bearer ${customer_token}` }],
    ];
    for (const [path, headers] of paths) {
      const { status } = await send(story, { method: "GET", path, address: CUSTOMER, headers });
      expect([path, status]).toEqual([path, 200]);
    }
    const signedIn = await send(story, {
      method: "POST",
      path: "/auth/customer/emailpass",
      address: CUSTOMER,
      headers: { ...key, "content-type": "application/json" },
      body: JSON.stringify(account),
    });
    expect(signedIn.status).toBe(200);
  });

  it("counts failures only: who knows an order may look it up all day", async () => {
    const order = await story.order();
    for (let time = 1; time <= 3 * FREE; time += 1) {
      expect([time, (await lookUp(story, knownOf(order))).status]).toEqual([time, 200]);
    }
    await failAt(order);
  });

  it("does not give failures back for a success", async () => {
    const order = await story.order();
    for (let guess = 1; guess < FREE; guess += 1) {
      await lookUp(story, wrong(order, guess), { address: STRANGER });
      expect((await lookUp(story, knownOf(order), { address: STRANGER })).status).toBe(200);
    }
    expect((await lookUp(story, wrong(order, FREE), { address: STRANGER })).status).toBe(404);
    waitOf(await lookUp(story, knownOf(order), { address: STRANGER }));
  });

  it("lets an office look at its packages, and nobody go through numbers", async () => {
    const { order } = await shipped(story);
    const byNumber = (address: string) => lookUp(story, { tracking_number: UPS_NUMBER }, { address });
    for (let time = 1; time <= 6 * FREE; time += 1) {
      expect([time, (await byNumber(STRANGER)).status]).toEqual([time, 200]);
    }
    waitOf(await byNumber(STRANGER));
    // Who knows an order is not held up by that, nor by a slip, and the package itself is not shut.
    expect((await lookUp(story, wrong(order, 1), { address: STRANGER })).status).toBe(404);
    expect((await lookUp(story, knownOf(order), { address: STRANGER })).status).toBe(200);
    expect((await byNumber(CUSTOMER)).status).toBe(200);
  });

  it("makes who guesses tracking numbers wait as soon as who guesses orders", async () => {
    await shipped(story);
    for (let guess = 1; guess <= FREE; guess += 1) {
      const body = { tracking_number: `1Z999AA1012345${6_000 + guess}` };
      expect([guess, (await lookUp(story, body, { address: STRANGER })).status]).toEqual([guess, 404]);
    }
    waitOf(await lookUp(story, { tracking_number: UPS_NUMBER }, { address: STRANGER }));
  });

  it("lets no more in of many that come at once", async () => {
    const order = await story.order();
    const answers = await Promise.all(
      Array.from({ length: 5 * FREE }, (_, guess) =>
        lookUp(story, wrong(order, guess), { address: STRANGER }),
      ),
    );
    const looked = answers.filter(({ status }) => status === 404);
    expect(looked).toHaveLength(FREE);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4 * FREE);
  });

  it("does not believe who says to come from somewhere else", async () => {
    const order = await story.order();
    await failAt(order);
    const headers = {
      "x-forwarded-for": "203.0.113.7",
      "x-real-ip": "203.0.113.7",
      forwarded: "for=203.0.113.7",
    };
    const body = { order: "800000", email: "guess@example.com" };
    waitOf(await lookUp(story, body, { address: STRANGER, headers }));
  });

  it("keeps no address, and forgets who waits no more", async () => {
    const order = await story.order();
    await failAt(order);
    const rows = await story.sql<{ id: string }>("select * from tracking_lookup_limit order by id");
    expect(rows.map(({ id }) => id.replace(/:.*/, ""))).toEqual(["address", "order", "overall"]);
    for (const secret of [STRANGER, "guess-1", order.email]) {
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
    await story.tracking.purge();
    expect(await story.sql("select id from tracking_lookup_limit")).toHaveLength(3);
    await secondsPass(3_600);
    await story.tracking.purge();
    expect(await story.sql("select id from tracking_lookup_limit")).toEqual([]);
  });
}
