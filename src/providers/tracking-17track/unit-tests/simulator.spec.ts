import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type RunningTrack17,
  startTrack17Simulator,
  Track17Control,
} from "../../../../dev/simulators/17track";
import type { TrackedNumber } from "../../../modules/tracking/provider";
import { callContext } from "../../unit-tests/call-context";
import { Track17Provider } from "../provider";
import { registration } from "./fixtures";

/** Every endpoint of the provider against a simulated 17TRACK, over HTTP, in both versions of the API. */
describe.each(["v2.4", "v2.2"] as const)("with a simulated 17TRACK, API %s", (version) => {
  let running: RunningTrack17;
  let control: Track17Control;
  let provider: Track17Provider;
  let slots = 0;
  const context = callContext(() => {
    slots += 1;
  });

  beforeAll(async () => {
    running = await startTrack17Simulator({
      api_key: "current-key",
      webhook_version: version,
      calls_per_second: 1_000,
      auto_webhooks: false,
    });
    control = new Track17Control(running.url);
    provider = new Track17Provider(
      {},
      {
        api_key: "current-key",
        base_url: `${running.url}/track`,
        version,
        timeout_ms: 2_000,
        max_attempts: 3,
      },
    );
  });
  afterAll(() => running.close());
  beforeEach(async () => {
    await control.reset();
    await control.quota({ remain: 100 });
    slots = 0;
  });

  const ups = (tracking_number = "1Z5R89390357567127"): TrackedNumber => ({
    tracking_number,
    carrier_code: "100002",
  });
  const request = (number: TrackedNumber = ups()) => registration({ ...number });

  it("registers a number, hears nothing yet, and then its news", async () => {
    expect(await provider.register([request()], context)).toEqual([
      { outcome: "registered", carrier_code: "100002" },
    ]);
    expect(await provider.fetch([ups()], context)).toEqual([{ outcome: "pending" }]);
    await control.events(ups().tracking_number, [
      { status: "InTransit", sub_status: "PickedUp", city: "Hamburg", hours_ago: 20 },
      { status: "OutForDelivery", city: "Berlin", hours_ago: 1 },
    ]);
    const [result] = await provider.fetch([ups("1z5r89390357567127")], context);
    expect(result).toMatchObject({
      outcome: "update",
      update: {
        tracking_number: "1Z5R89390357567127",
        carrier_code: "100002",
        snapshot: {
          status: "out_for_delivery",
          carrier_name: "UPS",
          events: [
            { status: "out_for_delivery" },
            { status: "in_transit", sub_status: "InTransit_PickedUp" },
          ],
        },
      },
    });
    expect(slots).toBe(3);
  });

  it("tells the tracker and the order, so that a person at the dashboard finds the way back", async () => {
    await provider.register([request()], context);
    const { registrations } = await control.registrations();
    expect(registrations).toMatchObject([
      { tag: "trk_01JDEMO", order_no: "order-1042", order_time: "2026-06-20T08:00:00Z", email: null },
    ]);
  });

  it("detects the carrier when none is known, and says when it cannot", async () => {
    const unknown = registration({ tracking_number: "1Z5R89390357567127", carrier_code: null });
    const hopeless = registration({ tracking_number: "NOBODYS-1", carrier_code: null });
    await control.rule("NOBODYS-1", { undetectable: true });
    expect(await provider.register([unknown, hopeless], context)).toMatchObject([
      { outcome: "registered", carrier_code: "100002" },
      {
        outcome: "refused",
        reason: "carrier_not_detected",
        message: expect.stringMatching(/Choose the carrier/),
      },
    ]);
  });

  it("reports the carrier that 17TRACK corrected it to", async () => {
    await control.rule(ups().tracking_number, { correct_to: 100003 });
    expect(await provider.register([request()], context)).toEqual([
      { outcome: "registered", carrier_code: "100003" },
    ]);
  });

  it("registers twice without paying twice", async () => {
    await provider.register([request()], context);
    expect(await provider.register([request()], context)).toEqual([
      { outcome: "registered", carrier_code: "100002" },
    ]);
    expect(await provider.quota(context)).toMatchObject({ remaining: 99 });
  });

  it.each([
    ["postal_code", "postal_code_needed", { destination_postal_code: null }],
    ["country_and_postal_code", "country_and_postal_code_needed", { destination_country: null }],
    ["phone", "phone_needed", { phone_last4: null }],
    ["ship_date", "ship_date_needed", { ship_date: null }],
  ] as const)("asks for a missing %s, and is satisfied when it comes", async (requires, reason, without) => {
    await control.rule(ups().tracking_number, { requires });
    expect(await provider.register([{ ...request(), ...without }], context)).toMatchObject([
      { outcome: "refused", reason, message: expect.stringMatching(/^UPS asks for /) },
    ]);
    expect(await provider.register([request()], context)).toMatchObject([{ outcome: "registered" }]);
  });

  it("waits for quota with part of a batch, and reads a negative one", async () => {
    await control.quota({ remain: 1 });
    const results = await provider.register([request(), request(ups("1ZX1X2X30357567123"))], context);
    expect(results).toMatchObject([{ outcome: "registered" }, { outcome: "wait", reason: "quota" }]);
    await control.quota({ total: 10, used: 13 });
    expect(await provider.quota(context)).toMatchObject({ total: 10, used: 13, remaining: -3 });
  });

  it("stops, retracks once, and says that it cannot twice", async () => {
    await provider.register([request()], context);
    expect(await provider.stop([ups()], context)).toEqual([{ outcome: "done" }]);
    expect(await provider.stop([ups()], context)).toEqual([{ outcome: "done" }]);
    expect(await provider.retrack([ups()], context)).toEqual([{ outcome: "done" }]);
    expect(await provider.retrack([ups()], context)).toEqual([{ outcome: "done" }]);
    await provider.stop([ups()], context);
    expect(await provider.retrack([ups()], context)).toMatchObject([
      { outcome: "retracked_before", code: "-18019905" },
    ]);
  });

  it("tells unregistered numbers from others in every command", async () => {
    const nobody = [{ outcome: "not_registered" }];
    expect(await provider.fetch([ups()], context)).toEqual(nobody);
    expect(await provider.stop([ups()], context)).toEqual(nobody);
    expect(await provider.retrack([ups()], context)).toEqual(nobody);
    expect(await provider.changeDetails([request()], context)).toEqual(nobody);
    const change = {
      tracking_number: ups().tracking_number,
      carrier_code_from: "100002",
      carrier_code_to: "100003",
    };
    expect(await provider.changeCarrier([change], context)).toEqual(nobody);
  });

  it("changes the carrier, also of a number that was stopped", async () => {
    await provider.register([request()], context);
    const to = (from: string | null, code: string) => ({
      tracking_number: ups().tracking_number,
      carrier_code_from: from,
      carrier_code_to: code,
    });
    expect(await provider.changeCarrier([to("100002", "100003")], context)).toEqual([{ outcome: "done" }]);
    expect(await provider.changeCarrier([to(null, "100003")], context)).toEqual([{ outcome: "done" }]);
    await control.stop(ups().tracking_number);
    expect(await provider.changeCarrier([to("100003", "21051")], context)).toEqual([{ outcome: "done" }]);
    const { registrations } = await control.registrations();
    expect(registrations).toMatchObject([{ carrier: 21051, stopped_at: null }]);
    expect(await provider.changeCarrier([to("21051", "999999")], context)).toMatchObject([
      { outcome: "refused", reason: "carrier_unknown" },
    ]);
  });

  it("hands over details later", async () => {
    await provider.register([registration({ ...ups(), phone_last4: null })], context);
    expect(await provider.changeDetails([registration({ ...ups(), phone_last4: "0815" })], context)).toEqual([
      { outcome: "done" },
    ]);
    const { registrations } = await control.registrations();
    expect(registrations[0]).toMatchObject(
      version === "v2.4" ? { additional: { phone_number_last_4: "0815" } } : { param: "0815" },
    );
  });

  it("lists what changed since, page by page, each number once", async () => {
    const { numbers } = await control.bulk({ count: 90, carrier: 100002, events: 2, prefix: "BULK" });
    const told: string[] = [];
    let cursor: string | null = null;
    let done = false;
    for (let pages = 0; !done && pages < 20; pages += 1) {
      const page = await provider.changesSince(cursor, context);
      told.push(...page.changed.map(({ tracking_number }) => tracking_number));
      ({ cursor, done } = page);
    }
    expect(done).toBe(true);
    expect(told.sort()).toEqual([...numbers].sort());
    expect(await provider.changesSince(cursor, context)).toMatchObject({ changed: [] });
  });

  it("follows a number again that was stopped, when it is registered once more", async () => {
    await provider.register([request()], context);
    await provider.stop([ups()], context);
    expect(await provider.register([request()], context)).toMatchObject([{ outcome: "registered" }]);
    const stoppedAt = async () => (await control.number("1Z5R89390357567127")).registrations[0]?.stopped_at;
    expect(await stoppedAt()).toBeNull();
    expect(await provider.register([request()], context)).toMatchObject([{ outcome: "registered" }]);

    // 17TRACK retracks a number once only; after that a person may pay for another registration.
    await provider.stop([ups()], context);
    expect(await provider.register([request()], context)).toMatchObject([{ outcome: "retracked_before" }]);
    expect(await provider.quota(context)).toMatchObject({ remaining: 99 });
    expect(await provider.register([{ ...request(), anew: true }], context)).toEqual([
      { outcome: "registered", carrier_code: "100002" },
    ]);
    expect(await stoppedAt()).toBeNull();
    expect(await provider.quota(context)).toMatchObject({ remaining: 98 });
    const { registrations } = await control.registrations();
    expect(registrations).toHaveLength(1);
  });

  it("gives no registration up that can be used as it is, whoever pays", async () => {
    await provider.register([request()], context);
    expect(await provider.register([{ ...request(), anew: true }], context)).toMatchObject([
      { outcome: "registered" },
    ]);
    await provider.stop([ups()], context);
    expect(await provider.register([{ ...request(), anew: true }], context)).toMatchObject([
      { outcome: "registered" },
    ]);
    expect(await provider.quota(context)).toMatchObject({ remaining: 99 });
  });

  it("survives what goes wrong on the way", async () => {
    await control.fault({ kind: "rate_limit", retry_after: 0 });
    await control.fault({ kind: "drop", when: "after" });
    expect(await provider.register([request()], context)).toMatchObject([{ outcome: "registered" }]);
    await control.fault({ kind: "malformed" });
    await control.fault({ kind: "truncate" });
    expect(await provider.fetch([ups()], context)).toEqual([{ outcome: "pending" }]);
    // Three to register, as the second did the work unheard; one to retrack what may have been stopped; three to fetch.
    expect(slots).toBe(7);
    expect(await provider.quota(context)).toMatchObject({ remaining: 99 });
  });

  it("says what kind of trouble it is when it cannot go on", async () => {
    await control.fault({ kind: "status", status: 503, times: 3 });
    await expect(provider.fetch([ups()], context)).rejects.toMatchObject({ details: { kind: "retry" } });
    await control.fault({ kind: "rate_limit", retry_after: 60 });
    await expect(provider.fetch([ups()], context)).rejects.toMatchObject({
      details: { kind: "retry", retry_after_ms: 60_000 },
    });
    const wrongKey = new Track17Provider({}, { api_key: "wrong", base_url: `${running.url}/track`, version });
    await expect(wrongKey.quota(context)).rejects.toMatchObject({ details: { kind: "configuration" } });
    const wrongAddress = new Track17Provider(
      {},
      { api_key: "current-key", base_url: `${running.url}/api`, version },
    );
    await expect(wrongAddress.quota(context)).rejects.toMatchObject({ details: { kind: "configuration" } });
  });

  it("finds the one number of a refused batch", async () => {
    await control.fault({ kind: "error", code: -18010013, envelope_code: 0 });
    const numbers = [ups(), ups("1ZX1X2X30357567123")];
    expect(await provider.register(numbers.map(request), context)).toMatchObject([
      { outcome: "registered" },
      { outcome: "registered" },
    ]);
  });

  describe("and its webhooks", () => {
    let received: { body: Buffer; sign: string | string[] | undefined }[] = [];
    let status = 200;
    const shop = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) {
        chunks.push(chunk as Buffer);
      }
      received.push({ body: Buffer.concat(chunks), sign: incoming.headers.sign });
      response.writeHead(status).end();
    });

    beforeAll(async () => {
      await new Promise<void>((resolve) => {
        shop.listen(0, "127.0.0.1", resolve);
      });
      const { port } = shop.address() as AddressInfo;
      await control.settings({ webhook_url: `http://127.0.0.1:${port}/hooks/tracking/17track` });
    });
    afterAll(async () => {
      await control.settings({ webhook_url: null });
      shop.closeAllConnections();
      shop.close();
    });
    beforeEach(() => {
      received = [];
      status = 200;
    });

    it("recognises and reads them, and those of the key before", async () => {
      await provider.register([request()], context);
      await control.events(ups().tracking_number, [{ status: "Delivered", city: "Berlin" }], {
        webhook: false,
      });
      await control.sendWebhook(ups().tracking_number);
      const [hook] = received;
      expect(hook && provider.verify(hook.body, { sign: hook.sign })).toBe(true);
      expect(hook && provider.read(hook.body)).toMatchObject([
        { kind: "snapshot", tracking_number: "1Z5R89390357567127", snapshot: { status: "delivered" } },
      ]);
      const rotated = new Track17Provider({}, { api_key: "new-key", previous_api_key: "current-key" });
      expect(hook && rotated.verify(hook.body, { sign: hook.sign })).toBe(true);
      const strangers = new Track17Provider({}, { api_key: "new-key" });
      expect(hook && strangers.verify(hook.body, { sign: hook.sign })).toBe(false);
    });

    it("says the same by webhook and by fetching", async () => {
      await control.settings({ fresh_sync_time: false });
      await provider.register([request()], context);
      await control.events(
        ups().tracking_number,
        [{ status: "Exception", sub_status: "Returning", city: "Berlin" }],
        {
          webhook: false,
        },
      );
      await control.sendWebhook(ups().tracking_number);
      const [hook] = received;
      const [fetched] = await provider.fetch([ups()], context);
      expect(fetched?.outcome === "update" && [fetched.update]).toEqual(hook && provider.read(hook.body));
    });

    it("hears that 17TRACK stopped", async () => {
      await control.settings({ auto_webhooks: true });
      await provider.register([request()], context);
      await control.stop(ups().tracking_number);
      await control.settled();
      await control.settings({ auto_webhooks: false });
      const stops = received
        .flatMap(({ body }) => provider.read(body))
        .filter(({ kind }) => kind === "stopped");
      expect(stops).toMatchObject([{ tracking_number: "1Z5R89390357567127", carrier_code: "100002" }]);
    });

    it("hears of those that got lost, and has them sent again", async () => {
      await provider.register([request()], context);
      await control.events(ups().tracking_number, [{ status: "Delivered" }], { webhook: false });
      status = 500;
      await control.sendWebhook(ups().tracking_number);
      const news = await provider.changesSince(null, context);
      expect(news).toMatchObject({ changed: [{ changed_at: expect.any(String) }], done: false });
      const lost = await provider.changesSince(news.cursor, context);
      expect(lost).toEqual({
        changed: [{ ...ups(), changed_at: null }],
        cursor: expect.any(String),
        done: true,
      });

      status = 200;
      expect(await provider.replayWebhook([ups()], context)).toEqual([{ outcome: "done" }]);
      await control.settled();
      expect(received).toHaveLength(2);
      const again = await provider.changesSince(lost.cursor, context);
      expect(await provider.changesSince(again.cursor, context)).toMatchObject({ changed: [], done: true });
    });

    it("hears that 17TRACK stopped, also when that webhook got lost", async () => {
      await control.settings({ auto_webhooks: true });
      await provider.register([request()], context);
      await control.webhookFault({ kind: "lost" });
      await control.stop(ups().tracking_number);
      await control.settled();
      await control.settings({ auto_webhooks: false });
      const { cursor, changed } = await provider.changesSince(null, context);
      expect(changed).toEqual([]);
      expect((await provider.changesSince(cursor, context)).changed).toEqual([
        { ...ups(), changed_at: null, stopped: true },
      ]);
    });
  });
});
