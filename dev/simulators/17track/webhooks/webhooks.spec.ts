import { createHash } from "node:crypto";
import { parseJson } from "../../http/body";
import { startReceiver, until } from "../../http/spec-receiver";
import { startForSpec } from "../spec-support";
import { signWebhook } from "./sign";

const NUMBER = "1Z999AA10123456784";
const KEY = "demo-17track-key";

describe("the signature", () => {
  it("is the plain SHA-256 of body, slash and key", () => {
    expect(signWebhook('{"event":"TRACKING_UPDATED"}', "secret")).toBe(
      createHash("sha256").update('{"event":"TRACKING_UPDATED"}/secret').digest("hex"),
    );
    expect(signWebhook("", "")).toBe("8a5edab282632443219e051e4ade2d1d5bbc671c781051bf1437897cbdfea0f1");
  });
});

describe("webhooks", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  let shop: Awaited<ReturnType<typeof startReceiver>>;
  beforeEach(async () => {
    shop = await startReceiver();
    spec = await startForSpec({ webhook_url: `${shop.url}/hooks`, retry_intervals_ms: [1, 2, 3] });
    await spec.call("register", [{ number: NUMBER, tag: "trk_1" }]);
  });
  afterEach(async () => {
    await spec.close();
    await shop.close();
  });

  const scan = (description: string) => spec.control.events(NUMBER, [{ status: "InTransit", description }]);
  const told = () =>
    shop.received.map(({ body }) => JSON.parse(body).data.track_info?.latest_event.description);
  const delivery = async () => (await spec.control.webhooks()).deliveries.at(-1);
  const pushStatus = async () => {
    const { body } = await spec.call("gettracklist", { number: NUMBER });
    return [body.data.accepted?.[0]?.push_status, body.data.accepted?.[0]?.push_status_code];
  };

  it("bring the news as gettrackinfo tells it, signed over the raw bytes", async () => {
    await scan("Ünïcode, signed as bytes");
    await spec.control.settled();
    const [webhook] = shop.received;
    const { event, data } = JSON.parse(webhook?.body ?? "");
    const { body } = await spec.call("gettrackinfo", [{ number: NUMBER }]);
    const [item] = body.data.accepted ?? [];
    expect(event).toBe("TRACKING_UPDATED");
    expect(data.track_info.latest_event).toEqual(item?.track_info.latest_event);
    expect(data.track_info.tracking.providers_hash).toBe(item?.track_info.tracking.providers_hash);
    expect(data.tag).toBe("trk_1");
    expect(webhook?.headers.sign).toBe(signWebhook(webhook?.body ?? "", KEY));
    expect(await pushStatus()).toEqual(["Success", 200]);
  });

  it("come in the order of the news, also when the shop is slow", async () => {
    for (const word of ["one", "two", "three"]) {
      await scan(word);
    }
    await spec.control.settled();
    expect(told()).toEqual(["one", "two", "three"]);
  });

  it("are retried until the shop says 200, with the same bytes", async () => {
    shop.statuses.push(500, 204);
    await scan("again");
    await until(() => shop.received.length === 3);
    await until(async () => (await delivery())?.state === "delivered");
    expect(new Set(shop.received.map(({ body }) => body)).size).toBe(1);
    expect((await delivery())?.attempts.map(({ status }) => status)).toEqual([500, 204, 200]);
  });

  it("are given up after the last interval, which the list then says", async () => {
    shop.statuses.push(401, 401, 401, 401, 401);
    await scan("never");
    await until(async () => (await delivery())?.state === "failed");
    expect(shop.received).toHaveLength(4);
    expect(await pushStatus()).toEqual(["Failure", 401]);
  });

  it("tell when tracking stops, by request or by itself", async () => {
    await spec.call("stoptrack", [{ number: NUMBER }]);
    await spec.control.settled();
    await spec.call("retrack", [{ number: NUMBER }]);
    await spec.control.stop(NUMBER, "Expired");
    await spec.control.settled();
    expect(shop.received.map(({ body }) => JSON.parse(body))).toEqual([
      { event: "TRACKING_STOPPED", data: { number: NUMBER, carrier: 100002, param: null, tag: "trk_1" } },
      { event: "TRACKING_STOPPED", data: { number: NUMBER, carrier: 100002, param: null, tag: "trk_1" } },
    ]);
    await scan("nobody hears this");
    await spec.control.settled();
    expect(shop.received).toHaveLength(2);
  });

  it("are not sent without an address, nor when told not to", async () => {
    await spec.control.events(NUMBER, [{ status: "InTransit" }], { webhook: false });
    await spec.control.settings({ webhook_url: null });
    await scan("unheard");
    await spec.control.settled();
    expect(shop.received).toEqual([]);
    expect(await pushStatus()).toEqual(["NotPushed", null]);
  });

  it("come once for a number that already has news when it is registered", async () => {
    await spec.control.events("EARLY-12345", [{ status: "InTransit", description: "early" }]);
    await spec.call("register", [{ number: "EARLY-12345", carrier: 100002 }]);
    await until(() => shop.received.length === 1);
    expect(told()).toEqual(["early"]);
  });

  describe("that go wrong", () => {
    it("are lost for good, while 17TRACK believes what the control says", async () => {
      await spec.control.webhookFault({ kind: "lost", times: null, push_status: "Success" });
      await scan("lost");
      await spec.control.settled();
      expect(shop.received).toEqual([]);
      expect(await pushStatus()).toEqual(["Success", null]);
      await spec.control.clearWebhookFaults();
      await scan("heard");
      await spec.control.settled();
      expect(told()).toEqual(["heard"]);
    });

    it("come twice", async () => {
      await spec.control.webhookFault({ kind: "duplicated", copies: 2 });
      await scan("echo");
      await spec.control.settled();
      expect(told()).toEqual(["echo", "echo", "echo"]);
    });

    it("come in the opposite order", async () => {
      await spec.control.webhookFault({ kind: "reordered", times: 3 });
      for (const word of ["one", "two", "three"]) {
        await scan(word);
      }
      await spec.control.settled();
      expect(told()).toEqual(["three", "two", "one"]);
    });

    it("are held back until the fault is cleared", async () => {
      await spec.control.webhookFault({ kind: "reordered", times: null });
      await scan("one");
      await scan("two");
      await spec.control.settled();
      expect(told()).toEqual([]);
      await spec.control.clearWebhookFaults();
      await spec.control.settled();
      expect(told()).toEqual(["two", "one"]);
    });

    it("are overtaken when delayed", async () => {
      await spec.control.webhookFault({ kind: "delayed", ms: 1500 });
      await scan("slow");
      await scan("fast");
      await until(() => shop.received.length === 2);
      expect(told()).toEqual(["fast", "slow"]);
    });

    it.each(["truncated", "malformed", "wrong_signature", "no_signature", "upper_case_signature"] as const)(
      "arrive %s",
      async (kind) => {
        await spec.control.webhookFault({ kind, number: NUMBER });
        await scan("spoilt");
        await spec.control.settled();
        const { body = "", headers } = shop.received[0] ?? {};
        const right = signWebhook(body, KEY);
        expect(parseJson(body).ok).toBe(!["truncated", "malformed"].includes(kind));
        const expected = {
          truncated: expect.not.stringMatching(right),
          malformed: right,
          wrong_signature: expect.not.stringMatching(right),
          no_signature: undefined,
          upper_case_signature: right.toUpperCase(),
        }[kind];
        expect(headers?.sign).toEqual(expected);
      },
    );

    it("can be anything at all", async () => {
      const { status } = await spec.control.sendRawWebhook({ body: "gibberish" });
      await spec.control.sendRawWebhook({ body: { event: "NEW" }, key: "forger" });
      await spec.control.sendRawWebhook({ body: {}, sign: null });
      expect(status).toBe(200);
      expect(shop.received.map(({ body, headers }) => [body, headers.sign])).toEqual([
        ["gibberish", signWebhook("gibberish", KEY)],
        ['{"event":"NEW"}', signWebhook('{"event":"NEW"}', "forger")],
        ["{}", undefined],
      ]);
    });
  });
});
