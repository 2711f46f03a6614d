import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type RunningShiprocket,
  ShiprocketControl,
  startShiprocketSimulator,
} from "../../../../dev/simulators/shiprocket";
import { type CallContext, ProviderCallError } from "../../../modules/tracking/provider";
import { callContext } from "../../unit-tests/call-context";
import { ShiprocketClient, type ShiprocketRequest } from "../http/client";

const EMAIL = "api@shop.example";
const PASSWORD = "SECRET-PASSWORD";
const AWB = "141123221084922";
const ONE = "/courier/track/awb/:id";
const LOGIN = "/auth/login";

const request: ShiprocketRequest = {
  endpoint: "courier/track/awb",
  path: `courier/track/awb/${AWB}`,
  method: "GET",
};

let running: RunningShiprocket;
let control: ShiprocketControl;
let waits: number[];
let requests: number;
let context: CallContext;

beforeAll(async () => {
  running = await startShiprocketSimulator({ email: EMAIL, password: PASSWORD });
  control = new ShiprocketControl(running.url);
});
afterAll(() => running.close());
beforeEach(async () => {
  await control.reset();
  await control.settings({
    password: PASSWORD,
    errors_with_200: false,
    token_lifetime_ms: 240 * 3_600_000,
    clock_ahead_ms: 0,
  });
  await control.scans(AWB, [{ status: 18 }]);
  waits = [];
  requests = 0;
  context = callContext(() => {
    requests += 1;
  });
});

function client(changes: { timeout_ms?: number; max_attempts?: number; base_url?: string } = {}) {
  const settings = {
    email: EMAIL,
    password: PASSWORD,
    base_url: `${running.url}/v1/external`,
    timeout_ms: 2_000,
    max_attempts: 3,
    ...changes,
  };
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  return new ShiprocketClient(settings, { now: Date.now, random: () => 0, wait });
}

async function failureOf(promise: Promise<unknown>): Promise<ProviderCallError> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProviderCallError);
  const failure = error as ProviderCallError;
  // Whatever went wrong, nothing private may be in what is logged and shown.
  expect(JSON.stringify([failure.message, failure.details])).not.toMatch(
    /SECRET|api@shop|141123221084922|127\.0\.0\.1|eyJ/,
  );
  return failure;
}

async function countOf(endpoint: string): Promise<number> {
  return (await control.calls({ endpoint })).count;
}

const NEWS = { kind: "answered", body: { tracking_data: { shipment_status: 18 } } };

describe("signing in at Shiprocket", () => {
  it("happens once, however many ask at once", async () => {
    const shared = client();
    const answers = await Promise.all([1, 2, 3, 4].map(() => shared.send(request, context)));
    for (const answer of answers) {
      expect(answer).toMatchObject(NEWS);
    }
    expect(await shared.send(request, context)).toMatchObject(NEWS);
    expect(await countOf(LOGIN)).toBe(1);
  });

  it("happens anew when the token is refused, once, and the question is asked again", async () => {
    await client().send(request, context);
    await control.revokeTokens();
    expect(await client().send(request, context)).toMatchObject(NEWS);
    expect(await countOf(LOGIN)).toBe(2);
    expect(await countOf(ONE)).toBe(3);
  });

  it("happens once for all whose token is refused at the same moment", async () => {
    await client().send(request, context);
    await control.revokeTokens();
    const shared = client();
    await Promise.all([1, 2, 3, 4].map(() => shared.send(request, context)));
    expect(await countOf(LOGIN)).toBe(2);
  });

  it("is no loop when the new token is refused, too", async () => {
    await control.fault({ kind: "status", status: 401, endpoint: ONE, times: null });
    const failure = await failureOf(client().send(request, context));
    expect(failure.details).toEqual({ kind: "configuration", code: "401" });
    expect(failure.message).toMatch(/the token it has just given/);
    expect(await countOf(LOGIN)).toBe(2);
    expect(await countOf(ONE)).toBe(2);
  });

  it.each([false, true])(
    "says when e-mail or password are wrong (errors with 200: %s)",
    async (errors_with_200) => {
      await control.settings({ password: "another", errors_with_200 });
      const failure = await failureOf(client().send(request, context));
      expect(failure.details.kind).toBe("configuration");
      expect(failure.message).toMatch(
        /does not let the API user sign in \(400\)\. Check e-mail and password/,
      );
      expect(await countOf(LOGIN)).toBe(1);
      expect(await countOf(ONE)).toBe(0);
    },
  );

  it("is tried again when Shiprocket is away", async () => {
    await control.fault({ kind: "status", status: 503, endpoint: LOGIN, times: 2 });
    expect(await client().send(request, context)).toMatchObject(NEWS);
    expect(waits).toEqual([200, 400]);
    expect(requests).toBe(4);
  });

  it("is another user's where the address is another", async () => {
    const names: string[] = [];
    const watching: CallContext = {
      ...context,
      token: (name, renew, refused) => {
        names.push(name);
        return context.token(name, renew, refused);
      },
    };
    await client().send(request, watching);
    await client({ base_url: `${running.url}/v1/external/.` })
      .send(request, watching)
      .catch(() => undefined);
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toContain("shop");
  });
});

describe("a question to Shiprocket", () => {
  it("is asked again with growing gaps while it is too busy or away", async () => {
    await control.fault({ kind: "rate_limit", endpoint: ONE, retry_after: 2 });
    await control.fault({ kind: "status", status: 502, endpoint: ONE });
    expect(await client().send(request, context)).toMatchObject(NEWS);
    expect(waits).toEqual([2_000, 400]);
  });

  it("is handed back with the time to wait when that is long", async () => {
    await control.fault({ kind: "rate_limit", endpoint: ONE, retry_after: 60 });
    const failure = await failureOf(client().send(request, context));
    expect(failure.details).toEqual({ kind: "retry", retry_after_ms: 60_000, code: "429" });
    expect(waits).toEqual([]);
  });

  it("finds an error that arrives with 200", async () => {
    await control.settings({ errors_with_200: true });
    await control.fault({ kind: "rate_limit", endpoint: ONE });
    expect(await client().send(request, context)).toMatchObject(NEWS);
    await control.revokeTokens();
    expect(await client().send(request, context)).toMatchObject(NEWS);
    expect(await countOf(LOGIN)).toBe(2);
  });

  it.each(["drop", "truncate", "malformed"] as const)("gives up after the last try: %s", async (kind) => {
    await control.fault({ kind, endpoint: ONE, times: 3 });
    const failure = await failureOf(client().send(request, context));
    expect(failure.details.kind).toBe("retry");
    expect(await countOf(ONE)).toBe(3);
  });

  it("does not wait for ever", async () => {
    await control.fault({ kind: "stall", endpoint: ONE });
    const failure = await failureOf(client({ timeout_ms: 50, max_attempts: 1 }).send(request, context));
    expect(failure.message).toMatch(/could not be reached for courier\/track\/awb \(timed out\)/);
  });

  it("says what to see to when the API user may not track", async () => {
    await control.fault({ kind: "status", status: 403, endpoint: ONE });
    const failure = await failureOf(client().send(request, context));
    expect(failure.details.kind).toBe("configuration");
    expect(failure.message).toMatch(/give it the module/);
  });

  it("tells a number that is not there from an address that is not", async () => {
    await control.settings({ unknown_number: "not_found" });
    const unknown = { ...request, path: "courier/track/awb/NOBODYS-1" };
    expect(await client().send(unknown, context)).toEqual({ kind: "not_found" });
    const failure = await failureOf(
      client({ base_url: `${running.url}/elsewhere` }).send(request, callContext()),
    );
    expect(failure.details.kind).toBe("configuration");
    expect(failure.message).toMatch(/Check base_url/);
  });
});

describe("a redirect", () => {
  let elsewhere: Server;
  let followed: number;

  beforeEach(async () => {
    followed = 0;
    elsewhere = createServer((incoming, response) => {
      followed += incoming.url === "/elsewhere" ? 1 : 0;
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    await new Promise<void>((resolve) => {
      elsewhere.listen(0, "127.0.0.1", resolve);
    });
  });
  afterEach(() => elsewhere.close());

  it("is not followed: password and token would go with it", async () => {
    const { port } = elsewhere.address() as AddressInfo;
    const failure = await failureOf(client({ base_url: `http://127.0.0.1:${port}` }).send(request, context));
    expect(failure.details.kind).toBe("configuration");
    expect(followed).toBe(0);
  });
});
