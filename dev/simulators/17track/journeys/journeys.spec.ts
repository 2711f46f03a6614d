import { until } from "../../http/spec-receiver";
import { knownCarrier } from "../carriers";
import { OWN_CARRIER } from "../event-input";
import { findPlace } from "../places";
import { startForSpec } from "../spec-support";
import { fullSubStatus, SUB_STATUS_NAMES } from "../statuses";
import { JOURNEYS } from "./index";

const NUMBER = "1Z999AA10123456784";

describe("every journey", () => {
  it.each(JOURNEYS.map((journey) => [journey.name, journey] as const))(
    "%s is true to life",
    (_name, journey) => {
      expect(knownCarrier(journey.carrier)).toBeDefined();
      for (const { scan, after_hours } of journey.steps) {
        expect(SUB_STATUS_NAMES).toContain(fullSubStatus(scan.status, scan.sub_status));
        expect(findPlace(scan.city ?? null, scan.country ?? null)).toBeDefined();
        expect(
          scan.carriers?.every((key) => key === OWN_CARRIER || knownCarrier(key) !== undefined) ?? true,
        ).toBe(true);
        expect(after_hours).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it("has a name of its own", () => {
    expect(new Set(JOURNEYS.map(({ name }) => name)).size).toBe(JOURNEYS.length);
  });
});

describe("a journey", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  beforeEach(async () => {
    spec = await startForSpec({ step_ms: 1 });
    await spec.call("register", [{ number: NUMBER }]);
  });
  afterEach(() => spec.close());

  const info = async () => {
    const { body } = await spec.call("gettrackinfo", [{ number: NUMBER }]);
    return body.data.accepted?.[0]?.track_info;
  };
  const statuses = async () =>
    (await spec.control.number(NUMBER)).parcel?.events.map(({ event }) => event.sub_status);
  const atEnd = async () => (await spec.control.number(NUMBER)).parcel?.journey?.next_at === null;

  it("unfolds by itself, in order, each scan stamped with the moment it happens", async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    await spec.control.journey(NUMBER, "failed_attempt");
    await until(async () => (await info())?.latest_status.status === "Delivered");
    expect(await statuses()).toEqual([
      "InTransit_PickedUp",
      "InTransit_Departure",
      "InTransit_Arrival",
      "OutForDelivery_Other",
      "DeliveryFailure_NoBody",
      "OutForDelivery_Other",
      "Delivered_Other",
    ]);
    const events = (await info())?.tracking.providers[0]?.events ?? [];
    const times = events.map(({ time_utc }) => Date.parse(time_utc ?? ""));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.every((time) => time >= before && time <= Date.now())).toBe(true);
  });

  it("can be some way along, with a past as long as usual", async () => {
    await spec.control.journey(NUMBER, "dhl_de", {
      steps_done: 4,
      last_step_at: "2026-06-10T12:00:00Z",
      paused: true,
    });
    const events = (await info())?.tracking.providers[0]?.events ?? [];
    expect(events.map(({ time_utc }) => time_utc)).toEqual([
      "2026-06-10T12:00:00Z",
      "2026-06-10T03:00:00Z",
      "2026-06-09T23:00:00Z",
      "2026-06-09T18:00:00Z",
    ]);
    expect(events[0]?.description_translation?.lang).toBe("en");
    expect((await info())?.time_metrics.estimated_delivery_date.from).toBe("2026-06-10T00:00:00+02:00");
  });

  it("goes on step by step when it is paused", async () => {
    await spec.control.journey(NUMBER, "quick", { paused: true });
    expect(await spec.control.next(NUMBER)).toMatchObject({ moved: true, events: 1 });
    expect(await spec.control.next(NUMBER)).toMatchObject({ moved: true, events: 2 });
    expect(await spec.control.next(NUMBER)).toMatchObject({ moved: true, events: 3 });
    expect(await spec.control.next(NUMBER)).toMatchObject({ moved: false, events: 3 });
  });

  it("begins when a number without one is moved on", async () => {
    expect(await spec.control.next(NUMBER)).toMatchObject({ moved: true, events: 1 });
    expect((await spec.control.number(NUMBER)).parcel?.journey?.name).toBe("ups_eu");
  });

  it("hands over to the post of the destination", async () => {
    await spec.control.journey(NUMBER, "yanwen_us", { steps_done: 12, paused: true });
    const providers = (await info())?.tracking.providers ?? [];
    expect(providers.map(({ provider }) => provider.name)).toEqual(["USPS", "UPS"]);
    const handover = "Handed over to USPS";
    expect(providers.every(({ events }) => events.some((e) => e.description === handover))).toBe(true);
  });

  it("may end in a status that nobody scanned", async () => {
    await spec.control.journey(NUMBER, "expired");
    await until(atEnd);
    expect((await info())?.latest_status.status).toBe("Expired");
    expect((await info())?.latest_event?.sub_status).toBe("InTransit_Departure");
  });

  it("starts by itself for new numbers when asked to", async () => {
    await spec.control.settings({ auto_journey: "by_carrier" });
    await spec.call("register", [{ number: "00340434161094042557" }]);
    const delivered = async () => {
      const { body } = await spec.call("gettrackinfo", [{ number: "00340434161094042557" }]);
      return body.data.accepted?.[0]?.track_info.latest_status.status === "Delivered";
    };
    await until(delivered);
    const { parcel } = await spec.control.number("00340434161094042557");
    expect(parcel?.journey?.name).toBe("dhl_de");
  });

  it("gives way to another one", async () => {
    await spec.control.journey(NUMBER, "dhl_de", { step_ms: 1_000_000 });
    await spec.control.journey(NUMBER, "quick");
    await until(async () => (await statuses())?.length === 3);
    expect((await info())?.latest_status.status).toBe("Delivered");
  });
});
