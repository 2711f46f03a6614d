import {
  DelhiveryControl,
  type RunningDelhivery,
  startDelhiverySimulator,
} from "../../../../dev/simulators/delhivery";
import { ProviderCallError } from "../../../modules/tracking/provider";
import { callContext } from "../../unit-tests/call-context";
import module from "../index";
import type { DelhiveryOptions } from "../options";
import { DelhiveryProvider } from "../provider";
import { PRIVATE } from "./fixtures";

const TOKEN = "SECRET-TOKEN";
const WAYBILL = "26805710004126";

let running: RunningDelhivery;
let control: DelhiveryControl;
let slots: number;
const context = callContext(() => {
  slots += 1;
});

beforeAll(async () => {
  running = await startDelhiverySimulator({ token: TOKEN });
  control = new DelhiveryControl(running.url);
});
afterAll(() => running.close());
beforeEach(async () => {
  slots = 0;
  await control.reset();
  await control.settings({ calls_per_window: 750, unknown_spoils_list: false });
});

function provider(options: Partial<DelhiveryOptions> = {}): DelhiveryProvider {
  return new DelhiveryProvider({}, { token: TOKEN, base_url: running.url, ...options });
}

const number = (tracking_number: string, carrier_code: string | null = "delhivery") => ({
  tracking_number,
  carrier_code,
});

async function failureOf(promise: Promise<unknown>): Promise<ProviderCallError> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProviderCallError);
  const failure = error as ProviderCallError;
  // Whatever went wrong, nothing private may be in what is logged and shown.
  expect(failure.message).not.toMatch(/SECRET|26805710004126|127\.0\.0\.1/);
  return failure;
}

describe("asking Delhivery", () => {
  it("is a provider of the tracking module that needs no registration and has no quota", async () => {
    expect(module).toMatchObject({ module: "tracking", services: [DelhiveryProvider] });
    const own = provider();
    expect(own).toMatchObject({ needs_registration: false, can_fetch: true, webhook_slug: null });
    expect(own.limits).toMatchObject({ batch_size: 50, calls_per_second: 2 });
    expect([await own.quota(), await own.changesSince(), await own.replayWebhook()]).toEqual([
      null,
      null,
      null,
    ]);
    expect(own.suggestCarriers()).toEqual([]);
  });

  it("answers each number in its place, the unknown ones as pending", async () => {
    await control.scans(WAYBILL, [{ status: "Manifested", hours_ago: 3 }, { status: "Dispatched" }]);
    await control.scans("26805710004127", [{ type: "DL", status: "RTO" }]);
    await control.shipment("26805710004128");
    const results = await provider().fetch(
      [
        number("1"),
        number(WAYBILL),
        number("26805710004127", null),
        number("26805710004128"),
        number(WAYBILL),
      ],
      context,
    );
    expect(results).toMatchObject([
      { outcome: "pending" },
      { outcome: "update", update: { ...number(WAYBILL), snapshot: { status: "out_for_delivery" } } },
      {
        outcome: "update",
        update: { carrier_code: null, snapshot: { status: "exception", reason: "returned" } },
      },
      { outcome: "update", update: { snapshot: { status: null, events: [] } } },
      { outcome: "update", update: number(WAYBILL) },
    ]);
    const { calls } = await control.calls();
    expect(calls.map(({ asked }) => asked)).toEqual([["1", WAYBILL, "26805710004127", "26805710004128"]]);
    expect(slots).toBe(1);
  });

  it("hands nothing of the recipient on", async () => {
    await control.scans(WAYBILL, [
      { type: "DL", status: "Delivered", received_by: "Meenakshi", instructions: "Delivered to Meenakshi" },
    ]);
    const text = JSON.stringify(await provider().fetch([number(WAYBILL)], context));
    expect(text).toContain("delivered");
    expect(text).not.toMatch(PRIVATE);
  });

  it("takes a no for all, with HTTP 200, as pending and no failure", async () => {
    expect(await provider().fetch([number("1")], context)).toEqual([{ outcome: "pending" }]);
    expect(slots).toBe(1);
  });

  it("finds the known ones although an unknown one spoils the list", async () => {
    await control.settings({ unknown_spoils_list: true });
    const waybills = Array.from({ length: 50 }, (_, index) => String(26805710004100 + index));
    for (const waybill of waybills.filter((one) => one !== WAYBILL)) {
      await control.scans(waybill, [{ status: "In Transit" }]);
    }
    const results = await provider().fetch(
      waybills.map((one) => number(one)),
      context,
    );
    expect(results.filter(({ outcome }) => outcome === "update")).toHaveLength(49);
    expect(results[waybills.indexOf(WAYBILL)]).toEqual({ outcome: "pending" });
    expect(slots).toBeLessThanOrEqual(13);
  });

  it("is told by the firewall to slow down, which is no fault of the token", async () => {
    await control.settings({ calls_per_window: 1 });
    await provider().fetch([number("1")], context);
    const { details } = await failureOf(provider().fetch([number(WAYBILL)], context));
    expect(details).toEqual({ kind: "retry", retry_after_ms: 30_000, code: "403" });
  });

  it("is told that the token is not taken", async () => {
    const failure = await failureOf(provider({ token: "SECRET-OTHER" }).fetch([number("1")], context));
    expect(failure.details).toEqual({ kind: "configuration", code: "401" });
    expect(failure.message).toMatch(/does not take the token\. Copy it again/);
  });

  it.each([
    [{ kind: "status", status: 500 }, "retry", /HTTP 500/],
    [{ kind: "status", status: 503, retry_after: 90 }, "retry", /HTTP 503/],
    [{ kind: "status", status: 404 }, "configuration", /Check base_url/],
    [{ kind: "drop" }, "retry", /could not be reached/],
    [{ kind: "truncate" }, "retry", /could not be reached/],
    [{ kind: "malformed" }, "retry", /not its JSON/],
    [{ kind: "stall" }, "retry", /timed out/],
    [
      { kind: "error", message: "Something went wrong" },
      "retry",
      /without any shipments: Something went wrong/,
    ],
  ] as const)("says what went wrong: %j", async (fault, kind, message) => {
    await control.scans(WAYBILL, [{ status: "In Transit" }]);
    await control.fault(fault);
    const failure = await failureOf(provider({ timeout_ms: 300 }).fetch([number(WAYBILL)], context));
    expect(failure.details.kind).toBe(kind);
    expect(failure.message).toMatch(message);
    expect(failure.details.retry_after_ms).toBe("retry_after" in fault ? 90_000 : undefined);
  });
});

describe("an account", () => {
  it("is a carrier with a page for each package, and several are told apart", () => {
    expect(provider().carriers()).toEqual([
      expect.objectContaining({
        code: "delhivery",
        name: "Delhivery",
        tracking_url: "https://www.delhivery.com/track-v2/package/{number}",
      }),
    ]);
    expect(provider({ account: "south" }).carriers()).toEqual([
      expect.objectContaining({ code: "delhivery-south", name: "Delhivery (south)" }),
    ]);
  });

  it("takes webhooks only with its own secret", () => {
    const north = provider({ account: "north", webhook_secret: "n" });
    const south = provider({ account: "south", webhook_secret: "s", webhook_slug: "south-parcels" });
    expect([north.webhook_slug, south.webhook_slug]).toEqual(["delhivery-north", "south-parcels"]);
    const headers = { "x-delhivery-secret": "s" };
    expect(south.verify(Buffer.from("{}"), headers)).toBe(true);
    expect(north.verify(Buffer.from("{}"), headers)).toBe(false);
    expect(provider().verify(Buffer.from("{}"), headers)).toBe(false);
  });
});
