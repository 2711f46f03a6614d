import { codes, startForSpec } from "../spec-support";
import { SUB_STATUS_NAMES } from "../statuses";

const NUMBER = "1Z999AA10123456784";
const order = { number: NUMBER, carrier: 100002 };

describe("what 17TRACK tells about a number", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  beforeEach(async () => {
    spec = await startForSpec();
    await spec.call("register", [{ ...order, tag: "trk_1", destination_country: "FR" }]);
  });
  afterEach(() => spec.close());

  const info = async (version = "v2.4") => {
    const { body } = await spec.call("gettrackinfo", [{ number: NUMBER.toLowerCase() }], { version });
    const item = body.data.accepted?.[0];
    if (item === undefined) {
      throw new Error(`No item: ${JSON.stringify(body)}`);
    }
    return item;
  };

  it("has nothing to tell at first, and names the carrier as text when it says so", async () => {
    const { body } = await spec.call("gettrackinfo", [order]);
    expect(body.data.rejected).toEqual([
      {
        number: NUMBER,
        carrier: "100002",
        error: { code: -18019909, message: "No tracking information at the moment." },
      },
    ]);
  });

  it("tells a scan with its place, its own time, and everything around it", async () => {
    await spec.control.events(NUMBER, [
      {
        status: "InTransit",
        sub_status: "PickedUp",
        city: "Berlin",
        country: "DE",
        at: "2026-06-29T13:05:00Z",
      },
    ]);
    const item = await info();
    expect(item).toMatchObject({ number: NUMBER, carrier: 100002, tag: "trk_1", destination_country: "FR" });
    expect(item.track_info.latest_event).toEqual({
      time_iso: "2026-06-29T15:05:00+02:00",
      time_utc: "2026-06-29T13:05:00Z",
      time_raw: { date: "2026-06-29", time: "15:05:00", timezone: "+02:00" },
      description: "Picked up by the carrier",
      description_translation: null,
      location: "BERLIN, DE",
      stage: "PickedUp",
      sub_status: "InTransit_PickedUp",
      address: {
        country: "DE",
        state: null,
        city: "Berlin",
        street: null,
        postal_code: null,
        coordinates: { longitude: "13.4050", latitude: "52.5200" },
      },
    });
    expect(item.track_info.milestone.map(({ key_stage, time_utc }) => [key_stage, time_utc])).toEqual([
      ["InfoReceived", null],
      ["PickedUp", "2026-06-29T13:05:00Z"],
      ["Departure", null],
      ["Arrival", null],
      ["AvailableForPickup", null],
      ["OutForDelivery", null],
      ["Delivered", null],
      ["Returning", null],
      ["Returned", null],
    ]);
    expect(item.track_info.tracking.providers[0]?.provider).toMatchObject({ key: 100002, name: "UPS" });
  });

  it("lists scans newest first, and leaves those without a time where they became known", async () => {
    await spec.control.events(NUMBER, [
      { status: "InTransit", description: "second", at: "2026-06-02T10:00:00+02:00" },
      { status: "InTransit", description: "no time", at: null },
      { status: "InTransit", description: "first", at: "2026-06-01T10:00:00+02:00" },
      { status: "InTransit", description: "third", at: "2026-06-03T10:00:00+02:00" },
    ]);
    const { providers } = (await info()).track_info.tracking;
    expect(providers[0]?.events.map(({ description }) => description)).toEqual([
      "third",
      "no time",
      "second",
      "first",
    ]);
    expect(providers[0]?.events[1]).toMatchObject({ time_iso: null, time_utc: null, time_raw: null });
  });

  it("tells a postal journey by legs, the latest first, with a scan that both report", async () => {
    await spec.control.events(NUMBER, [
      { status: "InTransit", description: "flown", at: "2026-06-01T10:00:00Z" },
      {
        status: "InTransit",
        description: "handed over",
        at: "2026-06-02T10:00:00Z",
        carriers: [100002, 21051],
      },
      { status: "OutForDelivery", description: "out", at: "2026-06-03T10:00:00Z", carriers: [21051] },
    ]);
    const { providers } = (await info()).track_info.tracking;
    expect(providers.map(({ provider, events }) => [provider.key, events.map((e) => e.description)])).toEqual(
      [
        [21051, ["out", "handed over"]],
        [100002, ["handed over", "flown"]],
      ],
    );
  });

  it("changes its hash when, and only when, there is something new", async () => {
    const hash = async () => (await info()).track_info.tracking.providers_hash;
    await spec.control.events(NUMBER, [{ status: "InTransit" }]);
    const before = await hash();
    expect(await hash()).toBe(before);
    await spec.control.events(NUMBER, [{ status: "Delivered" }]);
    expect(await hash()).not.toBe(before);
  });

  it("passes whole events through untouched, however odd", async () => {
    const odd = { time_iso: null, time_utc: "2026-06-01T10:00:00Z", description: null, novelty: [1] };
    await spec.control.events(NUMBER, [odd as never]);
    expect((await info()).track_info.latest_event).toEqual(odd);
  });

  it("lays an overlay over the answer, for shapes nobody expects", async () => {
    await spec.control.events(NUMBER, [{ status: "Teleported", sub_status: "Teleported_Twice" }]);
    await spec.control.parcel(NUMBER, { overlay: { carrier: "100002", track_info: { milestone: null } } });
    const item = await info();
    expect(item).toMatchObject({ carrier: "100002", track_info: { milestone: null } });
    expect(item.track_info.latest_status).toMatchObject({
      status: "Teleported",
      sub_status: "Teleported_Twice",
    });
  });

  it("speaks v2.2 without the additional information", async () => {
    await spec.control.events(NUMBER, [{ status: "InTransit" }]);
    const item = await info("v2.2");
    expect(item).not.toHaveProperty("destination_country");
    expect(item.track_info.tracking.providers[0]).not.toHaveProperty("provider_tips");
  });

  it.each(SUB_STATUS_NAMES)("can be brought to %s", async (name) => {
    const [status = "", sub_status] = name.split("_");
    await spec.control.events(NUMBER, [{ status, sub_status }]);
    expect((await info()).track_info.latest_status).toEqual({
      status,
      sub_status: name,
      sub_status_descr: null,
    });
  });

  it("says a status without a scan until the next scan", async () => {
    await spec.control.events(NUMBER, [{ status: "InTransit" }]);
    await spec.control.status(NUMBER, { status: "Expired" });
    expect((await info()).track_info.latest_status.sub_status).toBe("Expired_Other");
    await spec.control.events(NUMBER, [{ status: "Delivered" }]);
    expect((await info()).track_info.latest_status.status).toBe("Delivered");
  });

  it("gives no news to a registration with the wrong carrier, nor without the data a carrier wants", async () => {
    await spec.control.events(NUMBER, [{ status: "InTransit" }]);
    await spec.control.rule(NUMBER, { only_carrier: 7041 });
    expect(codes(await spec.call("gettrackinfo", [order]))).toEqual({ [NUMBER]: -18019909 });
    await spec.control.rule(NUMBER, { requires: "ship_date" });
    expect(codes(await spec.call("gettrackinfo", [order]))).toEqual({ [NUMBER]: -18010022 });
    await spec.call("changeinfo", [{ ...order, items: { ship_date: "2026-11-20" } }]);
    expect((await info()).track_info.latest_status.status).toBe("InTransit");
  });
});
