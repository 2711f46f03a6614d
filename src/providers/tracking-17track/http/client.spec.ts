import { ProviderCallError } from "../../../modules/tracking/provider";
import {
  drop,
  items,
  json,
  type ScriptedServer,
  stall,
  startScriptedServer,
  text,
} from "../unit-tests/scripted-server";
import { Track17Client } from "./client";

const KEY = "SECRET-KEY-0123456789";

let server: ScriptedServer;
let waits: number[];
let slots: number;
const context = {
  limited: <T>(request: () => Promise<T>) => {
    slots += 1;
    return request();
  },
};

beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  waits = [];
  slots = 0;
});

function client(
  changes: { timeout_ms?: number; max_attempts?: number; base_url?: string } = {},
): Track17Client {
  return new Track17Client(
    {
      api_key: KEY,
      base_url: `${server.url}/track`,
      version: "v2.4",
      timeout_ms: 5_000,
      max_attempts: 3,
      ...changes,
    },
    {
      now: () => Date.parse("2026-06-29T12:00:00Z"),
      random: () => 0,
      wait: async (ms) => {
        waits.push(ms);
      },
    },
  );
}

async function failureOf(promise: Promise<unknown>): Promise<ProviderCallError> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProviderCallError);
  const failure = error as ProviderCallError;
  // Whatever went wrong, nothing private may be in what is logged and shown.
  expect(failure.message).not.toMatch(/SECRET|RR123456785CN|127\.0\.0\.1/);
  return failure;
}

const BODY = [{ number: "RR123456785CN", carrier: 3011 }];

describe("a call to 17TRACK", () => {
  it("posts JSON with the key in its header to the version's address", async () => {
    server.script(items([{ number: "RR123456785CN" }]));
    const answer = await client().post("register", BODY, context);
    expect(answer).toMatchObject({ kind: "answered", accepted: [{ number: "RR123456785CN" }] });
    expect(server.calls).toMatchObject([
      {
        path: "/track/v2.4/register",
        headers: { "17token": KEY, "content-type": "application/json" },
        body: BODY,
      },
    ]);
  });

  it("tries again after 429, and takes a slot for every try", async () => {
    server.script(json({ code: 429, data: { errors: [{ code: 429 }] } }, 429), items([]));
    await client().post("register", BODY, context);
    expect(server.calls).toHaveLength(2);
    expect(slots).toBe(2);
    expect(waits).toEqual([200]);
  });

  it("waits as long as Retry-After says, in seconds or until a date", async () => {
    server.script(text("", 429, { "retry-after": "2" }), items([]));
    await client().post("register", BODY, context);
    server.script(text("", 503, { "retry-after": "Mon, 29 Jun 2026 12:00:07 GMT" }), items([]));
    await client().post("register", BODY, context);
    expect(waits).toEqual([2_000, 7_000]);
  });

  it("hands a long Retry-After back to the caller instead of waiting", async () => {
    server.script(text("", 429, { "retry-after": "120" }), items([]));
    const failure = await failureOf(client().post("register", BODY, context));
    expect(failure.details).toEqual({ kind: "retry", retry_after_ms: 120_000, code: "429" });
    expect(server.calls).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it.each([500, 502, 503, 504, 408])(
    "tries again after HTTP %i, with longer and longer pauses",
    async (status) => {
      server.script(text("<html>", status), text("<html>", status), items([]));
      await client().post("gettrackinfo", BODY, context);
      expect(waits).toEqual([200, 400]);
    },
  );

  it("gives up after the last try and says that it may be tried later", async () => {
    server.script(text("", 503));
    const failure = await failureOf(client().post("gettrackinfo", BODY, context));
    expect(failure.details.kind).toBe("retry");
    expect(failure.message).toBe("17TRACK answered gettrackinfo with HTTP 503.");
    expect(server.calls).toHaveLength(3);
    expect(slots).toBe(3);
  });

  it("survives a dropped connection", async () => {
    server.script(drop, items([]));
    await client().post("stoptrack", BODY, context);
    expect(server.calls).toHaveLength(2);
  });

  it("calls a silent server lost after the time-out", async () => {
    server.script(stall);
    const failure = await failureOf(
      client({ timeout_ms: 50, max_attempts: 2 }).post("stoptrack", BODY, context),
    );
    expect(failure.details.kind).toBe("retry");
    expect(failure.message).toMatch(/could not be reached for stoptrack \(timed out\)/);
    expect(server.calls).toHaveLength(2);
  });

  it("counts a body that never ends as silence, too", async () => {
    server.script((response) => {
      response.writeHead(200);
      response.write('{"code":0,');
    });
    const failure = await failureOf(client({ timeout_ms: 50, max_attempts: 1 }).post("push", BODY, context));
    expect(failure.details.kind).toBe("retry");
  });

  it("says when nobody listens", async () => {
    const failure = await failureOf(
      client({ base_url: "http://127.0.0.1:1", max_attempts: 1 }).post("push", BODY, context),
    );
    expect(failure.message).toMatch(/\((ECONNREFUSED|connection failed)\)/);
  });

  it("tries again when the answer is cut short or not 17TRACK's", async () => {
    server.script(text('{"code":0,"data":{"acc'), text("<html>maintenance</html>"), items([]));
    await client().post("push", BODY, context);
    expect(server.calls).toHaveLength(3);
  });

  it("tries again after an internal error reported with HTTP 200", async () => {
    server.script(json({ code: -18010003, data: { errors: [{ code: -18010003 }] } }), items([]));
    await client().post("push", BODY, context);
    expect(server.calls).toHaveLength(2);
  });

  it.each([
    [404, "<html>", "404"],
    [400, "", "400"],
    [200, { code: -18010005, data: { errors: [] } }, "-18010005"],
    [200, { code: -18010005, data: { errors: [{ code: -18010005 }] } }, "-18010005"],
  ])("says that only this endpoint cannot be used: HTTP %i %j", async (status, body, code) => {
    server.script(typeof body === "string" ? text(body, status) : json(body, status));
    const failure = await failureOf(client().post("changecarrier", BODY, context));
    expect(failure.details).toEqual({ kind: "configuration", scope: "operation", code });
    expect(failure.message).toMatch(/changecarrier.*Check/);
    expect(server.calls).toHaveLength(1);
  });

  it.each([
    [401, { code: -18010002, data: { errors: [{ code: -18010002 }] } }, /Check api_key/, "-18010002"],
    [401, "", /Check api_key/, "401"],
    [200, { code: -18010001, data: { errors: [] } }, /whitelist/, "-18010001"],
    [200, { code: 0, data: { errors: [{ code: -18010004 }] } }, /account is disabled/, "-18010004"],
  ])("never repeats what must be mended: HTTP %i %j", async (status, body, message, code) => {
    server.script(typeof body === "string" ? text(body, status) : json(body, status));
    const failure = await failureOf(client().post("register", BODY, context));
    expect(failure.details).toEqual({ kind: "configuration", code });
    expect(failure.message).toMatch(message);
    expect(server.calls).toHaveLength(1);
  });

  it("does not follow a redirect: the key would go with it", async () => {
    server.script(text("", 307, { location: `${server.url}/elsewhere` }));
    const failure = await failureOf(client().post("register", BODY, context));
    expect(failure.details.kind).toBe("configuration");
    expect(server.calls).toHaveLength(1);
  });

  it("reports a used-up quota as such", async () => {
    server.script(json({ code: -18019908, data: { errors: [{ code: -18019908 }] } }));
    const failure = await failureOf(client().post("register", BODY, context));
    expect(failure.details).toEqual({ kind: "quota", code: "-18019908" });
    expect(server.calls).toHaveLength(1);
  });

  it("hands back what is wrong with the content, also when it comes with code 0", async () => {
    server.script(json({ code: 0, data: { errors: [{ code: -18010013, message: "Invalid" }] } }));
    expect(await client().post("register", BODY, context)).toEqual({ kind: "refused", code: "-18010013" });
    expect(server.calls).toHaveLength(1);
  });

  it("makes no request when no slot is given", async () => {
    server.script(items([]));
    const refused = { limited: () => Promise.reject(new Error("no database")) };
    await expect(client().post("register", BODY, refused)).rejects.toThrow("no database");
    expect(server.calls).toHaveLength(0);
  });
});
