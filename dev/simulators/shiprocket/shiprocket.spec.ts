import { startReceiver } from "../http/spec-receiver";
import { type RunningShiprocket, ShiprocketControl, startShiprocketSimulator } from "./index";

const AWB = "141123221084922";

describe("the simulated Shiprocket", () => {
  let running: RunningShiprocket;
  let control: ShiprocketControl;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;

  beforeEach(async () => {
    receiver = await startReceiver();
    running = await startShiprocketSimulator({ webhook_url: receiver.url, webhook_token: "token" });
    control = new ShiprocketControl(running.url);
  });
  afterEach(async () => {
    await Promise.all([running.close(), receiver.close()]);
  });

  async function call(method: string, path: string, options: { token?: string; body?: object } = {}) {
    const response = await fetch(`${running.url}/v1/external${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  async function signIn(): Promise<string> {
    const { email, password } = running.simulator.settings;
    const { body } = await call("POST", "/auth/login", { body: { email, password } });
    return String(body.token);
  }
  const bodies = () => receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

  it("lets in who knows the password, until the token ends or is ended", async () => {
    expect((await call("POST", "/auth/login", { body: { email: "x", password: "y" } })).status).toBe(400);
    expect((await call("GET", `/courier/track/awb/${AWB}`)).status).toBe(401);
    const token = await signIn();
    expect((await call("GET", `/courier/track/awb/${AWB}`, { token })).status).toBe(200);
    await control.settings({ clock_ahead_ms: 11 * 24 * 3_600_000 });
    expect((await call("GET", `/courier/track/awb/${AWB}`, { token })).status).toBe(401);
    await control.settings({ clock_ahead_ms: 0 });
    expect(await control.revokeTokens()).toEqual({ revoked: 1 });
    expect((await call("GET", `/courier/track/awb/${AWB}`, { token })).status).toBe(401);
  });

  it("asks for patience about numbers it does not know, or has no page for them", async () => {
    const token = await signIn();
    const { status, body } = await call("GET", `/courier/track/awb/${AWB}`, { token });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      tracking_data: { track_status: 0, error: expect.stringMatching(/^Aahh!/) },
    });
    await control.settings({ unknown_number: "not_found" });
    expect(await call("GET", `/courier/track/awb/${AWB}`, { token })).toEqual({
      status: 404,
      body: { message: "404 Not Found", status_code: 404 },
    });
  });

  it("tells one, many, by shipment and by order, newest scan first, by India's clocks", async () => {
    const { shipment_id } = await control.shipment(AWB, { order_id: "1042" });
    await control.scans(AWB, [{ status: 42, hours_ago: 2 }, { status: null }]);
    const token = await signIn();
    const told = {
      tracking_data: {
        track_status: 1,
        shipment_status: 42,
        shipment_track_activities: [
          { "sr-status": "NA", date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) },
          { "sr-status": 42, "sr-status-label": "PICKED UP" },
        ],
      },
    };
    expect((await call("GET", `/courier/track/awb/${AWB}`, { token })).body).toMatchObject(told);
    expect((await call("GET", `/courier/track/shipment/${shipment_id}`, { token })).body).toMatchObject(told);
    expect((await call("GET", "/courier/track?order_id=1042", { token })).body).toMatchObject([told]);
    const many = await call("POST", "/courier/track/awbs", { token, body: { awbs: [AWB, "NOBODYS-1"] } });
    expect(many.body).toMatchObject({ [AWB]: told, "NOBODYS-1": {} });
    const tooMany = { awbs: Array.from({ length: 51 }, (_, index) => `AWB${index + 10_000}`) };
    expect(await call("POST", "/courier/track/awbs", { token, body: tooMany })).toMatchObject({
      status: 422,
      body: { message: "Oops! Invalid Data.", status_code: 422 },
    });
  });

  it("hides errors behind a 200 when told to", async () => {
    await control.settings({ errors_with_200: true });
    expect(await call("GET", `/courier/track/awb/${AWB}`)).toMatchObject({
      status: 200,
      body: { status_code: 401 },
    });
  });

  it("pushes news once, with the token and ids of both kinds", async () => {
    receiver.statuses.push(500);
    await control.scans(AWB, [{ status: 17 }]);
    await control.settled();
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]?.headers["x-api-key"]).toBe("token");
    expect(bodies()[0]).toMatchObject({
      awb: 141123221084922,
      shipment_status_id: 17,
      current_status_id: 19,
      current_timestamp: expect.stringMatching(/^\d\d \d\d \d{4} \d\d:\d\d:\d\d$/),
      scans: [{ "sr-status": 17 }],
      is_return: 0,
    });
    expect((await control.webhooks()).deliveries).toMatchObject([{ state: "failed" }]);
  });

  it("loses, repeats, shuffles and forges pushes on demand", async () => {
    await control.webhookFault({ kind: "lost" });
    await control.scans(AWB, [{ status: 1 }]);
    await control.webhookFault({ kind: "duplicated", copies: 2 });
    await control.scans(AWB, [{ status: 42 }]);
    await control.webhookFault({ kind: "reordered", times: 2 });
    await control.scans(AWB, [{ status: 18 }]);
    await control.scans(AWB, [{ status: 17 }]);
    await control.webhookFault({ kind: "no_token" });
    await control.scans(AWB, [{ status: 7 }]);
    await control.settled();
    expect(bodies().map(({ shipment_status_id }) => shipment_status_id)).toEqual([42, 42, 42, 17, 18, 7]);
    expect(receiver.received.at(-1)?.headers["x-api-key"]).toBeUndefined();
  });

  it("goes on where an earlier life ended", async () => {
    await control.scans(AWB, [{ status: 42 }]);
    const snapshot = JSON.parse(JSON.stringify(running.simulator.snapshot()));
    const second = await startShiprocketSimulator({ snapshot });
    expect(second.simulator.shipments.find(AWB)?.scans).toHaveLength(1);
    await second.close();
  });
});
