import { createHmac } from "node:crypto";
import {
  type RunningShiprocket,
  ShiprocketControl,
  startShiprocketSimulator,
} from "../../../../dev/simulators/shiprocket";
import type { TrackedNumber } from "../../../modules/tracking/provider";
import { callContext } from "../../unit-tests/call-context";
import module from "../index";
import type { ShiprocketOptions } from "../options";
import { ShiprocketProvider } from "../provider";
import { webhook } from "./fixtures";

const ONE = "/courier/track/awb/:id";
const MANY = "/courier/track/awbs";

let running: RunningShiprocket;
let control: ShiprocketControl;
let context = callContext();

beforeAll(async () => {
  running = await startShiprocketSimulator({ email: "api@shop.example", password: "secret" });
  control = new ShiprocketControl(running.url);
});
afterAll(() => running.close());
beforeEach(async () => {
  await control.reset();
  await control.settings({ unknown_number: "no_activities" });
  context = callContext();
});

function provider(options: Partial<ShiprocketOptions> = {}): ShiprocketProvider {
  const base_url = `${running.url}/v1/external`;
  return new ShiprocketProvider({}, { email: "api@shop.example", password: "secret", base_url, ...options });
}
const number = (tracking_number: string, carrier_code: string | null = "shiprocket"): TrackedNumber => ({
  tracking_number,
  carrier_code,
});

describe("the Shiprocket provider as Medusa finds it", () => {
  it("is a provider of the tracking module", () => {
    expect(module).toMatchObject({ module: "tracking", services: [ShiprocketProvider] });
    expect(ShiprocketProvider.identifier).toBe("shiprocket");
    expect(() => ShiprocketProvider.validateOptions({})).toThrow(/"email" is missing/);
  });

  it("needs no registration, and is asked carefully", () => {
    expect(provider()).toMatchObject({
      needs_registration: false,
      can_fetch: true,
      limits: { batch_size: 50, calls_per_second: 2 },
    });
    expect(provider({ calls_per_second: 5 }).limits.calls_per_second).toBe(5);
  });

  it("has one carrier for all couriers behind it, and one of its own for each account", () => {
    expect(provider().carriers()).toEqual([
      expect.objectContaining({
        code: "shiprocket",
        name: "Shiprocket",
        tracking_url: "https://shiprocket.co/tracking/{number}",
      }),
    ]);
    expect(provider({ account: "south" }).carriers()).toEqual([
      expect.objectContaining({ code: "shiprocket-south", name: "Shiprocket (south)" }),
    ]);
  });
});

describe("asking Shiprocket", () => {
  it("asks for one number by itself, and hears how it goes on", async () => {
    expect(await provider().fetch([number("SF123456789IN")], context)).toEqual([{ outcome: "pending" }]);
    await control.scans("SF123456789IN", [
      { status: 42, activity: "Shipment picked up", hours_ago: 20 },
      { status: 17, activity: "Out for delivery", hours_ago: 1 },
    ]);
    expect(await provider().fetch([number("SF123456789IN")], context)).toMatchObject([
      {
        outcome: "update",
        update: {
          tracking_number: "SF123456789IN",
          carrier_code: "shiprocket",
          snapshot: {
            status: "out_for_delivery",
            carrier_name: "Xpressbees Surface",
            events: [{ description: "Out for delivery" }, { description: "Shipment picked up" }],
          },
        },
      },
    ]);
    expect((await control.calls({ endpoint: MANY })).count).toBe(0);
  });

  it("reads India's clocks rightly", async () => {
    await control.scans("SF123456789IN", [{ status: 18 }]);
    const before = Date.now();
    const [result] = await provider().fetch([number("SF123456789IN")], context);
    const event = result?.outcome === "update" ? result.update.snapshot.events[0] : undefined;
    expect(Math.abs(Date.parse(event?.occurred_at ?? "") - before)).toBeLessThan(60_000);
    expect(event?.local_time).toMatch(/\+05:30$/);
  });

  it("asks for many at once, fifty at a time, and answers each in its place", async () => {
    const numbers = Array.from({ length: 120 }, (_, index) => number(`AWB${100_000 + index}`));
    await control.scans("AWB100007", [{ status: 7 }]);
    await control.scans("AWB100119", [{ status: 10 }]);
    const results = await provider().fetch(numbers, context);
    expect(results).toHaveLength(120);
    expect(results[7]).toMatchObject({ update: { snapshot: { status: "delivered" } } });
    expect(results[119]).toMatchObject({ update: { snapshot: { status: "exception", reason: "returned" } } });
    expect(results.filter(({ outcome }) => outcome === "pending")).toHaveLength(118);
    expect((await control.calls({ endpoint: MANY })).count).toBe(3);
  });

  it("does not let one number that cannot be read hold up the others", async () => {
    await control.scans("AWB100001", [{ status: 18 }]);
    await control.scans("AWB100004", [{ status: 18 }]);
    const results = await provider().fetch(
      [number("AWB100001"), number(`${"X".repeat(39)}1`), number("NO DIGITS!"), number("AWB100004")],
      context,
    );
    expect(results).toMatchObject([
      { outcome: "update" },
      { outcome: "refused", reason: "number_invalid", code: "422" },
      { outcome: "refused", reason: "number_invalid", code: null },
      { outcome: "update" },
    ]);
  });

  it("hears nothing yet of a number that is not there, by 200 or by 404", async () => {
    await control.settings({ unknown_number: "not_found" });
    expect(await provider().fetch([number("NOBODYS-1")], context)).toEqual([{ outcome: "pending" }]);
    await control.fault({ kind: "status", status: 404, endpoint: MANY });
    expect(await provider().fetch([number("NOBODYS-1"), number("NOBODYS-2")], context)).toEqual([
      { outcome: "pending" },
      { outcome: "pending" },
    ]);
  });

  it("waits where Shiprocket does not take the question", async () => {
    await control.fault({ kind: "status", status: 400, endpoint: ONE });
    expect(await provider().fetch([number("AWB100001")], context)).toMatchObject([
      { outcome: "wait", reason: "try_later", code: "400" },
    ]);
  });

  it("has nothing else to ask", async () => {
    expect(await provider().changesSince()).toBeNull();
    expect(await provider().quota()).toBeNull();
    expect(await provider().replayWebhook()).toBeNull();
    expect(await provider().stop([number("A1234")])).toEqual([{ outcome: "done" }]);
    expect((await control.calls()).count).toBe(0);
  });
});

describe("Shiprocket's webhooks", () => {
  const body = Buffer.from(JSON.stringify(webhook()));

  it("come to nobody while no secret is set", () => {
    expect(provider().webhook_slug).toBeNull();
    expect(provider().verify(body, { "x-api-key": "" })).toBe(false);
  });

  it("are known by their token; by the one before, too, while it is changed", () => {
    const receiver = provider({ webhook_secret: "new", previous_webhook_secret: "old" });
    expect(receiver.webhook_slug).toBe("rocket");
    expect(receiver.verify(body, { "x-api-key": "new" })).toBe(true);
    expect(receiver.verify(body, { "x-api-key": "old" })).toBe(true);
    for (const forged of ["", "newer", "NEW", "n"]) {
      expect(receiver.verify(body, { "x-api-key": forged })).toBe(false);
    }
    expect(receiver.verify(body, {})).toBe(false);
  });

  it("need a signature as well where one is asked for", () => {
    const receiver = provider({ webhook_secret: "token", webhook_signature_secret: "key" });
    const sign = createHmac("sha256", "key").update(body).digest("hex");
    expect(receiver.verify(body, { "x-api-key": "token", "x-signature": sign })).toBe(true);
    expect(receiver.verify(body, { "x-api-key": "token" })).toBe(false);
    expect(receiver.verify(body, { "x-signature": sign })).toBe(false);
    expect(receiver.verify(Buffer.from("{}"), { "x-api-key": "token", "x-signature": sign })).toBe(false);
  });

  it("are about the packages of their account", () => {
    const [update] = provider({ account: "south" }).read(body);
    expect(update).toMatchObject({ tracking_number: "19041424751540", carrier_code: "shiprocket-south" });
  });
});
