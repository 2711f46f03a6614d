import Medusa from "@medusajs/js-sdk";
import fc from "fast-check";
import type { StoreOrderStatusResponse } from "../../api/store-types";
import { type CheckoutResult, type PollCheckoutOptions, pollCheckout } from "./index";
import {
  answers,
  HANGS_UP,
  HTML,
  OrderStatusServer,
  PAID,
  PENDING,
  SAYS_NOTHING,
} from "./testing/order-status-server";
import { TestClock, TestTab } from "./testing/page";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** When the questions are asked, in seconds since the page was opened: 85 in all. */
const WHOLE_SCHEDULE = [
  ...[1, 2, 3, 4, 5],
  ...[8, 11, 14, 17, 20, 23, 26, 29, 32, 35],
  ...[40, 45, 50, 55, 60, 65, 70, 75, 80, 85],
];

describe("pollCheckout, asking a real server by the SDK", () => {
  let shop: OrderStatusServer;
  let clock: TestClock;
  let tab: TestTab;
  let abort: AbortController;
  /** Seconds at which questions were asked. */
  let asked: number[];
  let underWay: number;
  let result: CheckoutResult | null;
  let open: (options?: Partial<PollCheckoutOptions>, cartId?: string) => void;

  beforeEach(async () => {
    shop = new OrderStatusServer();
    const sdk = new Medusa({ baseUrl: await shop.start(), publishableKey: "pk_shop" });
    clock = new TestClock();
    tab = new TestTab();
    abort = new AbortController();
    asked = [];
    underWay = 0;
    result = null;
    // The SDK's own fetch, counted.
    const fetch = async <Answer>(...call: Parameters<typeof sdk.client.fetch>): Promise<Answer> => {
      asked.push(clock.now() / 1000);
      underWay += 1;
      try {
        return await sdk.client.fetch<Answer>(...call);
      } finally {
        underWay -= 1;
      }
    };
    open = (options = {}, cartId = "cart_1") => {
      void pollCheckout({ client: { fetch } }, cartId, {
        clock,
        visibility: tab,
        signal: abort.signal,
        ...options,
      }).then((ended) => {
        result = ended;
      });
    };
  });
  afterEach(() => shop.stop());

  const until = async (holds: () => boolean) => {
    while (!holds()) {
      await turn();
    }
  };
  /** Every question is answered, and the page waits, or is done. */
  const idle = () =>
    until(() => result !== null || (underWay === 0 && (clock.pending > 0 || tab.isHidden())));
  /** Lets time pass, question by question. */
  const pass = async (seconds: number) => {
    const end = clock.now() + seconds * 1000;
    await idle();
    while (result === null && clock.now() < end) {
      clock.advance(Math.min(500, end - clock.now()));
      await turn();
      await idle();
    }
  };

  it("asks 5 times after 1 s, 10 times after 3 s and 10 times after 5 s, then says that the time is over", async () => {
    open();
    await pass(200);
    expect(asked).toEqual(WHOLE_SCHEDULE);
    expect(result).toEqual({
      state: "timed_out",
      last_answer: { status: "pending", order_id: null },
      last_error: null,
    });
    expect([clock.pending, tab.watched]).toEqual([0, 0]);
  });

  it("asks for the cart's status, as the shop's SDK asks for anything", async () => {
    shop.replies = [PAID];
    open({}, "cart_1/../x?");
    await pass(1);
    expect(shop.questions).toEqual([
      {
        path: "/store/carts/cart_1%2F..%2Fx%3F/order-status",
        headers: expect.objectContaining({ "x-publishable-api-key": "pk_shop" }),
      },
    ]);
  });

  it("tells of the order as soon as it is paid", async () => {
    shop.replies = [PENDING, PENDING, PAID];
    const heard: StoreOrderStatusResponse[] = [];
    open({ onAnswer: (answer) => heard.push(answer) });
    await pass(3);
    expect(result).toEqual({ state: "paid", order_id: "order_1" });
    expect(heard.map(({ status }) => status)).toEqual(["pending", "pending", "paid"]);
    await pass(100);
    expect(asked).toEqual([1, 2, 3]);
    expect([clock.pending, tab.watched]).toEqual([0, 0]);
  });

  it.each([
    [answers(200, { status: "cancelled", order_id: null }), { state: "cancelled", order_id: null }],
    [answers(200, { status: "cancelled", order_id: "order_1" }), { state: "cancelled", order_id: "order_1" }],
    [answers(200, { status: "expired", order_id: null }), { state: "expired" }],
    [answers(404, { type: "not_found", message: "There is no such cart." }), { state: "not_found" }],
  ])("ends with what else is final", async (reply, expected) => {
    shop.replies = [PENDING, reply];
    open();
    await pass(10);
    expect(result).toEqual(expected);
    expect(asked).toEqual([1, 2]);
  });

  it("goes on after single failures, whatever they are", async () => {
    shop.replies = [
      HANGS_UP,
      answers(500, { type: "unknown_error", message: "An unknown error occurred." }),
      HTML,
      answers(200, null),
      answers(200, {}),
      answers(429, {}),
      answers(200, { status: "a status of the future", order_id: null }),
      PAID,
    ];
    open();
    await pass(14);
    expect(result).toEqual({ state: "paid", order_id: "order_1" });
    expect(asked).toEqual([1, 2, 3, 4, 5, 8, 11, 14]);
  });

  it("says so when the shop could never be reached", async () => {
    shop.otherwise = HANGS_UP;
    open();
    await pass(85);
    expect(result).toMatchObject({
      state: "timed_out",
      last_answer: null,
      last_error: { message: expect.stringContaining("fetch failed") },
    });
    expect(asked).toEqual(WHOLE_SCHEDULE);
  });

  it("gives a question up after 10 s, leaves out those that fell due meanwhile, and goes on", async () => {
    shop.replies = [PENDING, SAYS_NOTHING, PAID];
    open();
    await pass(1);
    clock.advance(1_000);
    await until(() => shop.questions.length === 2);
    clock.advance(10_000);
    await until(() => shop.hungUp === 1);
    await pass(2);
    expect(result).toEqual({ state: "paid", order_id: "order_1" });
    // 3, 4, 5, 8 and 11 passed while it waited from 2 to 12.
    expect(asked).toEqual([1, 2, 14]);
  });

  describe("the signal", () => {
    it("ends the waiting in its middle, and leaves nothing behind", async () => {
      open();
      await pass(1.5);
      abort.abort();
      await until(() => result !== null);
      expect(result).toEqual({ state: "aborted" });
      expect([clock.pending, tab.watched]).toEqual([0, 0]);
      clock.advance(100_000);
      expect(asked).toEqual([1]);
    });

    it("ends a question under way", async () => {
      shop.replies = [SAYS_NOTHING];
      open();
      clock.advance(1_000);
      await until(() => shop.questions.length === 1);
      abort.abort(new Error("The customer left."));
      await until(() => result !== null && shop.hungUp === 1);
      expect(result).toEqual({ state: "aborted" });
      expect([clock.pending, tab.watched]).toEqual([0, 0]);
    });

    it("ends it before it has begun", async () => {
      abort.abort();
      open();
      await until(() => result !== null);
      expect(result).toEqual({ state: "aborted" });
      expect(shop.questions).toEqual([]);
    });

    it("ends it while nobody looks", async () => {
      tab.hide();
      open();
      abort.abort();
      await until(() => result !== null);
      expect(result).toEqual({ state: "aborted" });
      expect(tab.watched).toBe(0);
    });
  });

  describe("a hidden tab", () => {
    it("asks nothing; seen again, it asks at once and goes on where it was", async () => {
      open();
      await pass(5);
      expect(asked).toEqual([1, 2, 3, 4, 5]);
      await pass(1);
      tab.hide();
      await pass(3_600);
      expect(asked).toHaveLength(5);
      tab.show();
      await idle();
      const back = clock.now() / 1000;
      expect(back).toBe(3_606);
      expect(asked.slice(5)).toEqual([back]);
      await pass(6);
      expect(asked.slice(6)).toEqual([back + 3, back + 6]);
      await pass(100);
      expect(result).toMatchObject({ state: "timed_out" });
      expect(asked).toHaveLength(25);
    });

    it("begins when it is first seen", async () => {
      tab.hide();
      shop.replies = [PAID];
      open();
      await pass(60);
      expect(asked).toEqual([]);
      tab.show();
      await until(() => result !== null);
      expect([asked, result]).toEqual([[60], { state: "paid", order_id: "order_1" }]);
    });

    it("hears the answer it waits for, but asks no further", async () => {
      shop.replies = [PENDING, SAYS_NOTHING];
      open();
      await pass(1);
      clock.advance(1_000);
      await until(() => shop.questions.length === 2);
      tab.hide();
      // Nobody looks for an hour; a browser may even stand still meanwhile.
      clock.advance(3_600_000);
      await until(() => underWay === 0);
      await idle();
      expect(asked).toEqual([1, 2]);
      tab.show();
      await idle();
      expect(asked).toEqual([1, 2, 3_602]);
      expect(result).toBeNull();
      await pass(100);
      expect(asked).toHaveLength(25);
    });
  });
});

describe("pollCheckout, whatever the customer and the network do", () => {
  const step = fc.record({
    ms: fc.integer({ min: 0, max: 20_000 }),
    next: fc.constantFrom("hide", "show", "nothing"),
  });

  it("never asks while hidden, never more than 25 times, and never after 85 s of being seen", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.array(fc.boolean()), async (steps, failures) => {
        const clock = new TestClock();
        const tab = new TestTab();
        let seen = 0;
        const asked: { hidden: boolean; seen: number }[] = [];
        const fetch = async <Answer>(): Promise<Answer> => {
          asked.push({ hidden: tab.isHidden(), seen });
          if (failures[asked.length]) {
            throw new Error("The network is away.");
          }
          return { status: "pending", order_id: null } as Answer;
        };
        let result: CheckoutResult | null = null;
        const ended = pollCheckout({ client: { fetch } }, "cart_1", { clock, visibility: tab }).then(
          (value) => {
            result = value;
          },
        );
        const pass = async (ms: number) => {
          for (let left = ms; left > 0 && result === null; left -= 500) {
            const part = Math.min(500, left);
            seen += tab.isHidden() ? 0 : part;
            clock.advance(part);
            await turn();
          }
        };
        for (const { ms, next } of steps) {
          await pass(ms);
          if (next !== "nothing") {
            tab[next]();
            await turn();
          }
        }
        tab.show();
        await turn();
        await pass(100_000);
        await ended;
        expect(asked.filter(({ hidden }) => hidden)).toEqual([]);
        expect(asked.length).toBeLessThanOrEqual(25);
        expect(Math.max(...asked.map((question) => question.seen))).toBeLessThanOrEqual(85_500);
        expect(result).toMatchObject({ state: "timed_out" });
        expect([clock.pending, tab.watched]).toEqual([0, 0]);
      }),
      { numRuns: 50 },
    );
  });
});
