import { createHash } from "node:crypto";
import { ProviderCallError, type TrackedNumber } from "../../modules/tracking/provider";
import { callContext } from "../unit-tests/call-context";
import module from "./index";
import type { Track17Options } from "./options";
import { Track17Provider } from "./provider";
import { registration, trackItem } from "./unit-tests/fixtures";
import {
  items,
  json,
  jsonFrom,
  type ScriptedServer,
  startScriptedServer,
} from "./unit-tests/scripted-server";

let server: ScriptedServer;
const context = callContext();

beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

function provider(options: Partial<Track17Options> = {}): Track17Provider {
  return new Track17Provider({}, { api_key: "key", base_url: server.url, max_attempts: 1, ...options });
}
const number = (tracking_number = "RR123456785CN", carrier_code: string | null = "3011"): TrackedNumber => ({
  tracking_number,
  carrier_code,
});
const rejected = (code: number, about = "RR123456785CN", carrier: number | string = 3011) => ({
  number: about,
  carrier,
  error: { code, message: `The tracking number '${about}' …` },
});
const sent = () => server.calls.map((call) => call.body);

describe("the 17TRACK provider as Medusa finds it", () => {
  it("is a provider of the tracking module", () => {
    expect(module).toMatchObject({ module: "tracking", services: [Track17Provider] });
    expect(Track17Provider.identifier).toBe("17track");
  });

  it("complains about its options at boot", () => {
    expect(() => Track17Provider.validateOptions({})).toThrow(/"api_key" is missing/);
    expect(() => Track17Provider.validateOptions(undefined)).toThrow(/"api_key" is missing/);
    expect(() => Track17Provider.validateOptions({ api_key: "key" })).not.toThrow();
  });

  it("declares 17TRACK's limits", () => {
    expect(provider().limits).toEqual({ batch_size: 40, calls_per_second: 3 });
  });

  it("lets in webhooks signed with its key or the one before", () => {
    const body = Buffer.from("{}");
    const sign = (key: string) => createHash("sha256").update(`{}/${key}`).digest("hex");
    const rotated = provider({ previous_api_key: "old" });
    expect(["key", "old", "guess", ""].map((key) => rotated.verify(body, { sign: sign(key) }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(provider().verify(body, { sign: sign("old") })).toBe(false);
    expect(rotated.verify(body, {})).toBe(false);
  });
});

describe("registering", () => {
  it("sends what carriers demand and a way back to the tracker, and nothing more about the customer", async () => {
    server.script(items([{ origin: 2, number: "RR123456785CN", carrier: 3011 }]));
    expect(await provider().register([registration()], context)).toEqual([
      { outcome: "registered", carrier_code: "3011" },
    ]);
    expect(sent()).toEqual([
      [
        {
          number: "RR123456785CN",
          carrier: 3011,
          tag: "trk_01JDEMO",
          order_no: "order-1042",
          order_time: "2026-06-20T08:00:00Z",
          lang: "de",
          origin_country: "CN",
          ship_date: "2026-06-22",
          destination_country: "DE",
          destination_city: "Berlin",
          destination_postal_code: "10115",
          phone_number_last_4: "4711",
        },
      ],
    ]);
  });

  it("leaves out what is missing or malformed, and lets 17TRACK find the carrier", async () => {
    server.script(items([{ origin: 1, number: "RR123456785CN", carrier: 3011 }]));
    const bare = registration({
      carrier_code: null,
      order_number: "#",
      order_placed_at: new Date(Number.NaN),
      ship_date: "22.6.2026",
      origin_country: "China",
      destination_country: null,
      destination_city: " ",
      destination_postal_code: null,
      phone_last4: "47",
      language: "klingon",
    });
    expect(await provider().register([bare], context)).toEqual([
      { outcome: "registered", carrier_code: "3011" },
    ]);
    expect(sent()).toEqual([[{ number: "RR123456785CN", auto_detection: true, tag: "trk_01JDEMO" }]]);
  });

  it.each([
    ["de", "de"],
    ["pt-BR", "pt"],
    ["zh-Hant-HK", "zh-hant"],
    ["zh_TW", "zh-hant"],
    ["zh-CN", "zh-hans"],
  ])("asks for %s as %s", async (language, lang) => {
    server.script(items([]));
    await provider().register([registration({ language })], context);
    expect(sent()).toMatchObject([[{ lang }]]);
  });

  it.each([
    ["1042", "order-1042"],
    ["#1042", "order-1042"],
    ["SHOP-1042", "SHOP-1042"],
    ["9".repeat(60), "9".repeat(50)],
  ])("writes order %s as 17TRACK takes it", async (order_number, order_no) => {
    server.script(items([]));
    await provider().register([registration({ order_number })], context);
    expect(sent()).toMatchObject([[{ order_no }]]);
  });

  it("takes 'registered already' for success, with the carrier 17TRACK names or else the one asked for", async () => {
    server.script(
      items(
        [],
        [rejected(-18019901, "RR1111111", "21051"), { ...rejected(-18019901, "RR2222222"), carrier: null }],
      ),
    );
    const requests = [
      registration({ tracking_number: "rr1111111" }),
      registration({ tracking_number: "RR2222222" }),
    ];
    expect(await provider().register(requests, context)).toEqual([
      { outcome: "registered", carrier_code: "21051" },
      { outcome: "registered", carrier_code: "3011" },
    ]);
  });

  it("keeps results in the order of the requests when some are accepted, some refused and some left out", async () => {
    server.script(
      items(
        [{ number: "CCCCC3", carrier: 3011 }],
        [rejected(-18010019, "AAAAA1", 100002), rejected(-18019908, "DDDDD4")],
      ),
    );
    const requests = [
      registration({ tracking_number: "AAAAA1", carrier_code: "100002" }),
      registration({ tracking_number: "BBBBB2" }),
      registration({ tracking_number: "CCCCC3" }),
      registration({ tracking_number: "DDDDD4" }),
    ];
    expect(await provider().register(requests, context)).toEqual([
      {
        outcome: "refused",
        reason: "postal_code_needed",
        message: "UPS asks for the recipient's postal code. Enter it and send again.",
        code: "-18010019",
      },
      {
        outcome: "wait",
        reason: "try_later",
        message: expect.stringMatching(/left this number out/),
        code: null,
      },
      { outcome: "registered", carrier_code: "3011" },
      {
        outcome: "wait",
        reason: "quota",
        message: expect.stringMatching(/quota is used up/),
        code: "-18019908",
      },
    ]);
  });

  it("refuses what 17TRACK would not read, without a call", async () => {
    server.script(items([]));
    const requests = [
      registration({ tracking_number: "1234" }),
      registration({ tracking_number: "1".repeat(51) }),
      registration({ tracking_number: "12/34567" }),
      registration({ carrier_code: "own-van" }),
    ];
    expect(await provider().register(requests, context)).toMatchObject([
      { outcome: "refused", reason: "number_invalid", message: expect.stringMatching(/5 to 50 letters/) },
      { outcome: "refused", reason: "number_invalid" },
      { outcome: "refused", reason: "number_invalid" },
      { outcome: "refused", reason: "carrier_unknown" },
    ]);
    expect(server.calls).toHaveLength(0);
  });

  it("does not let one poisoned entry hold up the others", async () => {
    server.script(
      jsonFrom((body) =>
        (body as { number: string }[]).some((entry) => entry.number === "POISON1")
          ? { code: 0, data: { errors: [{ code: -18010013, message: "Invalid submitted data." }] } }
          : { code: 0, data: { accepted: body, rejected: [] } },
      ),
    );
    const requests = ["AAAAA1", "POISON1", "CCCCC3"].map((tracking_number) =>
      registration({ tracking_number }),
    );
    expect(await provider().register(requests, context)).toMatchObject([
      { outcome: "registered" },
      { outcome: "refused", reason: "other", code: "-18010013" },
      { outcome: "registered" },
    ]);
  });

  it("fails as a whole when every number is refused for the account's sake", async () => {
    server.script(items([], [rejected(-18010004)]));
    await expect(provider().register([registration()], context)).rejects.toMatchObject({
      name: "ProviderCallError",
      details: { kind: "configuration", code: "-18010004" },
    });
  });

  it("says that only registering cannot be done when the account has no right to it", async () => {
    server.script(items([], [rejected(-18010005)]));
    await expect(provider().register([registration()], context)).rejects.toMatchObject({
      details: { kind: "configuration", scope: "operation", code: "-18010005" },
    });
  });

  it("counts what is registered as followed when the account may not retrack", async () => {
    server.script(
      items([], [rejected(-18019901)]),
      json({ code: -18010005, data: { errors: [{ code: -18010005 }] } }),
    );
    expect(await provider().register([registration()], context)).toMatchObject([{ outcome: "registered" }]);
  });

  it("in v2.2 sends no field of v2.4, and no language, which would cost a second quota", async () => {
    server.script(items([{ number: "RR123456785CN", carrier: 3011 }]));
    await provider({ version: "v2.2" }).register([registration()], context);
    expect(server.calls).toMatchObject([{ path: "/v2.2/register" }]);
    expect(sent()).toEqual([
      [
        {
          number: "RR123456785CN",
          carrier: 3011,
          tag: "trk_01JDEMO",
          order_no: "order-1042",
          order_time: "2026-06-20T08:00:00Z",
        },
      ],
    ]);
  });

  it.each([
    [-18010018, "DE-10115"],
    [-18010019, "10115"],
    [-18010020, "4711"],
    [-18010022, "2026-06-22"],
  ])("in v2.2 answers %i with param %s", async (code, param) => {
    server.script(items([], [rejected(code)]), items([{ number: "RR123456785CN", carrier: 3011 }]));
    expect(await provider({ version: "v2.2" }).register([registration()], context)).toEqual([
      { outcome: "registered", carrier_code: "3011" },
    ]);
    expect(sent()[1]).toMatchObject([{ param }]);
  });

  it("in v2.2 asks the merchant for what it does not have", async () => {
    server.script(items([], [rejected(-18010020)]));
    expect(
      await provider({ version: "v2.2" }).register([registration({ phone_last4: null })], context),
    ).toMatchObject([{ outcome: "refused", reason: "phone_needed" }]);
    expect(server.calls).toHaveLength(1);
  });
});

describe("fetching", () => {
  it("sends number and carrier only, and reads what comes", async () => {
    server.script(items([trackItem()]));
    const result = await provider().fetch([number("yt2616912345678901", "190012")], context);
    expect(sent()).toEqual([[{ number: "YT2616912345678901", carrier: 190012 }]]);
    expect(result).toMatchObject([
      { outcome: "update", update: { kind: "snapshot", carrier_code: "190012" } },
    ]);
  });

  it("sorts what is pending, unknown, or comes without anything", async () => {
    server.script(
      items(
        [{ number: "CCCCC3", carrier: 1, track_info: null }],
        [rejected(-18019909, "AAAAA1"), rejected(-18019902, "BBBBB2")],
      ),
    );
    expect(await provider().fetch([number("AAAAA1"), number("BBBBB2"), number("CCCCC3")], context)).toEqual([
      { outcome: "pending" },
      { outcome: "not_registered" },
      { outcome: "pending" },
    ]);
  });

  it("asks once for one number of two packages", async () => {
    server.script(items([trackItem()]));
    const twice = [number("YT2616912345678901", "190012"), number("YT2616912345678901", "190012")];
    expect(await provider().fetch(twice, context)).toMatchObject([
      { outcome: "update" },
      { outcome: "update" },
    ]);
    expect(sent()).toEqual([[{ number: "YT2616912345678901", carrier: 190012 }]]);
  });

  it("throws when 17TRACK cannot be reached", async () => {
    const dead = provider({ base_url: "http://127.0.0.1:1" });
    await expect(dead.fetch([number()], context)).rejects.toBeInstanceOf(ProviderCallError);
  });
});

describe("commands", () => {
  it.each([
    ["stop", "/v2.4/stoptrack", -18019906],
    ["retrack", "/v2.4/retrack", -18019904],
  ] as const)(
    "%s is done when 17TRACK did it, and when it was so already",
    async (command, path, already) => {
      server.script(items([{ number: "AAAAA1", carrier: 3011 }], [rejected(already, "BBBBB2")]));
      expect(await provider()[command]([number("AAAAA1"), number("BBBBB2")], context)).toEqual([
        { outcome: "done" },
        { outcome: "done" },
      ]);
      expect(server.calls).toMatchObject([{ path }]);
    },
  );

  it("say when a number is not registered", async () => {
    server.script(items([], [rejected(-18019902)]));
    expect(await provider().stop([number()], context)).toEqual([{ outcome: "not_registered" }]);
  });

  it("retrack a number only once, and say what a person can do then", async () => {
    server.script(items([], [rejected(-18019905)]));
    expect(await provider().retrack([number()], context)).toMatchObject([
      {
        outcome: "retracked_before",
        code: "-18019905",
        message: expect.stringMatching(/costs one registration/),
      },
    ]);
  });

  it("replay webhooks, and say when there is no address for them", async () => {
    server.script(items([{ number: "RR123456785CN", carrier: 3011 }]));
    expect(await provider().replayWebhook([number()], context)).toEqual([{ outcome: "done" }]);
    server.script(items([], [rejected(-18010204)]));
    await expect(provider().replayWebhook([number()], context)).rejects.toMatchObject({
      details: { kind: "configuration", scope: "operation", code: "-18010204" },
    });
  });

  it("hand over details that a carrier demands", async () => {
    server.script(items([{ number: "RR123456785CN", carrier: 3011 }]));
    expect(await provider().changeDetails([registration()], context)).toEqual([{ outcome: "done" }]);
    expect(sent()).toMatchObject([
      [
        {
          number: "RR123456785CN",
          carrier: 3011,
          items: { destination_postal_code: "10115", phone_number_last_4: "4711" },
        },
      ],
    ]);
    await provider({ version: "v2.2" }).changeDetails([registration()], context);
    expect(sent()[1]).toMatchObject([{ items: { param: "4711" } }]);
  });
});

describe("changing the carrier", () => {
  const change = { tracking_number: "RR123456785CN", carrier_code_from: "3011", carrier_code_to: "21051" };

  it("names the old and the new one", async () => {
    server.script(items([{ number: "RR123456785CN", carrier: 21051 }]));
    expect(await provider().changeCarrier([change], context)).toEqual([{ outcome: "done" }]);
    expect(sent()).toEqual([[{ number: "RR123456785CN", carrier_old: 3011, carrier_new: 21051 }]]);
  });

  it("leaves out an old one that nobody knows", async () => {
    server.script(items([{ number: "RR123456785CN", carrier: 21051 }]));
    await provider().changeCarrier([{ ...change, carrier_code_from: null }], context);
    expect(sent()).toEqual([[{ number: "RR123456785CN", carrier_new: 21051 }]]);
  });

  it.each([-18019803, -18019809])("is done when it was so already (%i)", async (code) => {
    server.script(items([], [rejected(code)]));
    expect(await provider().changeCarrier([change], context)).toEqual([{ outcome: "done" }]);
  });

  it("follows a stopped number again first", async () => {
    server.script(
      items([{ number: "OTHER1", carrier: 21051 }], [rejected(-18019806)]),
      items([{ number: "RR123456785CN", carrier: 3011 }]),
      items([{ number: "RR123456785CN", carrier: 21051 }]),
    );
    const changes = [{ ...change, tracking_number: "OTHER1" }, change];
    expect(await provider().changeCarrier(changes, context)).toEqual([
      { outcome: "done" },
      { outcome: "done" },
    ]);
    expect(server.calls.map(({ path }) => path)).toEqual([
      "/v2.4/changecarrier",
      "/v2.4/retrack",
      "/v2.4/changecarrier",
    ]);
    expect(sent().slice(1)).toMatchObject([
      [{ number: "RR123456785CN", carrier: 3011 }],
      [{ carrier_new: 21051 }],
    ]);
  });

  it("says why a stopped number cannot be followed again", async () => {
    server.script(items([], [rejected(-18019806)]), items([], [rejected(-18019905)]));
    expect(await provider().changeCarrier([change], context)).toMatchObject([
      { outcome: "refused", code: "-18019905", message: expect.stringMatching(/only once/) },
    ]);
  });

  it("refuses a carrier that is none of 17TRACK's without a call", async () => {
    server.script(items([]));
    expect(
      await provider().changeCarrier([{ ...change, carrier_code_to: "own-van" }], context),
    ).toMatchObject([{ outcome: "refused", reason: "carrier_unknown" }]);
    expect(server.calls).toHaveLength(0);
  });
});

describe("what changed", () => {
  const page = (accepted: object[], page_no = 1, page_total = 1) =>
    json({
      code: 0,
      page: { data_total: accepted.length, page_total, page_no, page_size: 40 },
      data: { accepted },
    });
  const entry = (about: string, track_time: string | null) => ({
    number: about,
    "carrier ": 3011,
    track_time,
  });

  it("starts a day back, asks for the oldest news first, and goes on where it ended", async () => {
    server.script(page([entry("AAAAA1", "2026-06-30T18:01:12Z"), entry("BBBBB2", "")]));
    const first = await provider().changesSince(null, context);
    expect(first).toMatchObject({
      changed: [{ tracking_number: "AAAAA1", carrier_code: "3011", changed_at: "2026-06-30T18:01:12.000Z" }],
      done: false,
    });
    const [body] = sent() as { track_time_from: string; order_by: string; page_no: number }[];
    expect(body).toMatchObject({ order_by: "TrackTimeAsc", page_no: 1 });
    const back = Date.now() - Date.parse(body?.track_time_from ?? "");
    expect(Math.abs(back - 24 * 60 * 60 * 1000)).toBeLessThan(60_000);
    server.script(page([]));
    const second = await provider().changesSince(first.cursor, context);
    expect(second).toMatchObject({ changed: [], done: true });
    expect(sent()).toMatchObject([{ push_status: "Failure", order_by: "PushTimeAsc", page_no: 1 }]);
    server.script(page([]));
    await provider().changesSince(second.cursor, context);
    expect(Date.parse((sent()[0] as { track_time_from: string }).track_time_from)).toBeGreaterThanOrEqual(
      Date.parse("2026-06-30T18:01:11Z"),
    );
  });

  it("says when there are more pages, also when they are not counted", async () => {
    server.script(page([entry("AAAAA1", "2026-06-30T18:01:12Z")], 1, 7));
    expect(await provider().changesSince(null, context)).toMatchObject({ done: false });
    const full = Array.from({ length: 40 }, (_, index) => entry(`NUMBER${index}`, "2026-06-30T18:01:12Z"));
    server.script(json({ code: 0, data: { accepted: full } }));
    expect(await provider().changesSince(null, context)).toMatchObject({ done: false });
  });

  it("starts over with a cursor that cannot be read", async () => {
    server.script(page([]));
    await provider().changesSince("rubbish", context);
    const [body] = sent() as { track_time_from: string }[];
    expect(Date.now() - Date.parse(body?.track_time_from ?? "")).toBeGreaterThan(23 * 60 * 60 * 1000);
  });

  it("fails clearly when the list is refused", async () => {
    server.script(json({ code: -18010015, data: { errors: [{ code: -18010015 }] } }));
    await expect(provider().changesSince(null, context)).rejects.toMatchObject({
      details: { kind: "configuration", scope: "operation", code: "-18010015" },
    });
  });

  it("has numbers fetched, whatever is known of them, whose webhooks did not get through, and says which are stopped", async () => {
    server.script(page([]));
    const { cursor } = await provider().changesSince(null, context);
    const failed = { ...entry("AAAAA1", "2026-06-30T18:01:12Z"), push_time: "2026-06-30T19:11:12Z" };
    const stopped = { ...failed, number: "BBBBB2", tracking_status: "Stopped" };
    server.script(page([failed, stopped]));
    expect(await provider().changesSince(cursor, context)).toMatchObject({
      changed: [
        { tracking_number: "AAAAA1", carrier_code: "3011", changed_at: null },
        { tracking_number: "BBBBB2", changed_at: null, stopped: true },
      ],
      done: true,
    });
  });
});

describe("the quota", () => {
  const quota = { quota_total: 1100, quota_used: 2, quota_remain: 1098, today_used: 1, max_track_daily: 0 };

  it("is read as it is, negative and as text too", async () => {
    server.script(json({ code: 0, data: quota }));
    expect(await provider().quota(context)).toEqual({ total: 1100, used: 2, remaining: 1098, used_today: 1 });
    server.script(json({ code: 0, data: { quota_total: "100", quota_used: "103", quota_remain: "-3" } }));
    expect(await provider().quota(context)).toEqual({ total: 100, used: 103, remaining: -3, used_today: 0 });
  });

  it("is worked out when what is left is not said, and never guessed", async () => {
    server.script(json({ code: 0, data: { quota_total: 10, quota_used: 4 } }));
    expect(await provider().quota(context)).toMatchObject({ remaining: 6 });
    server.script(json({ code: 0, data: { quota_total: 10 } }));
    await expect(provider().quota(context)).rejects.toMatchObject({ details: { kind: "retry" } });
  });
});
