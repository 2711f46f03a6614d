import { startForSpec } from "../spec-support";

describe("listing registrations", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  beforeEach(async () => {
    spec = await startForSpec();
  });
  afterEach(() => spec.close());

  const list = async (query: object) => {
    const { body } = await spec.call("gettracklist", query);
    return { page: body.page, numbers: (body.data.accepted ?? []).map(({ number }) => number) };
  };

  it("gives forty a page, each number once over all pages", async () => {
    const { numbers } = await spec.control.bulk({ count: 95, prefix: "PAGE" });
    const pages = [];
    for (const page_no of [1, 2, 3, 4]) {
      pages.push(await list({ page_no, order_by: "RegisterTimeAsc" }));
    }
    expect(pages.map((page) => page.numbers.length)).toEqual([40, 40, 15, 0]);
    expect(pages[0]?.page).toEqual({ data_total: 95, page_total: 3, page_no: 1, page_size: 40 });
    expect(pages.flatMap((page) => page.numbers).sort()).toEqual(numbers);
  });

  it("does not show news of a number whose time stands still, other than by its push status", async () => {
    await spec.call("register", [{ number: "AAA-11111", carrier: 100002 }]);
    await spec.control.events("AAA-11111", [{ status: "InTransit" }]);
    const timeOf = async () => (await spec.control.number("AAA-11111")).registrations[0]?.tracked_at;
    const before = await timeOf();
    await spec.control.rule("AAA-11111", { track_time_stands_still: true });
    await spec.control.settings({ webhook_url: "http://127.0.0.1:9/hook" });
    await spec.control.webhookFault({ kind: "lost" });
    await spec.control.events("AAA-11111", [{ status: "Delivered" }]);
    expect(await timeOf()).toBe(before);
    expect((await list({ push_status: "Failure" })).numbers).toEqual(["AAA-11111"]);
  });

  it("filters by number, carrier, status and push status", async () => {
    await spec.call("register", [
      { number: "AAA-11111", carrier: 100002 },
      { number: "BBB-22222", carrier: 7041 },
      { number: "CCC-33333", carrier: 7041 },
    ]);
    await spec.call("stoptrack", [{ number: "CCC-33333" }]);
    await spec.control.events("BBB-22222", [{ status: "Delivered" }]);
    const found = async (query: object) => (await list({ ...query, order_by: "RegisterTimeAsc" })).numbers;
    expect(await found({ number: "aaa-11111,CCC-33333" })).toEqual(["AAA-11111", "CCC-33333"]);
    expect(await found({ carrier: 7041 })).toEqual(["BBB-22222", "CCC-33333"]);
    expect(await found({ tracking_status: "Stopped" })).toEqual(["CCC-33333"]);
    expect(await found({ package_status: "Delivered" })).toEqual(["BBB-22222"]);
    expect(await found({ package_status: "NotFound" })).toEqual(["AAA-11111", "CCC-33333"]);
    expect(await found({ push_status: "NotPushed" })).toHaveLength(3);
    expect(await found({ push_status: "Failure" })).toEqual([]);
    expect(await found({ sync_status: true })).toEqual(["BBB-22222"]);
  });

  it("finds what changed since a moment, in the order in which it changed", async () => {
    const { simulator } = spec.running;
    await spec.control.bulk({ count: 3, prefix: "OLD" });
    const [first, second, third] = simulator.state.registry.all();
    const at = (time: string) => Date.parse(time);
    for (const [registration, time] of [
      [first, "2026-06-01T10:00:30.900Z"],
      [second, "2026-06-01T10:00:10Z"],
      [third, "2026-06-01T09:00:00Z"],
    ] as const) {
      if (registration !== undefined) {
        registration.tracked_at = at(time);
      }
    }
    simulator.state.registry.touch();
    const since = { track_time_from: "2026-06-01T12:00:10+02:00", order_by: "TrackTimeAsc" };
    expect((await list(since)).numbers).toEqual(["OLD000000001", "OLD000000000"]);
    const window = { ...since, track_time_to: "2026-06-01T10:00:30Z" };
    expect((await list(window)).numbers).toEqual(["OLD000000001", "OLD000000000"]);
    expect((await list({ register_time_to: "2020-01-01T00:00:00Z" })).numbers).toEqual([]);
  });

  it("does not serve an old selection after something changed", async () => {
    await spec.control.bulk({ count: 2, prefix: "CACHE" });
    expect((await list({ package_status: "Delivered" })).numbers).toEqual([]);
    await spec.control.bulkEvent({ prefix: "CACHE", event: { status: "Delivered" } });
    expect((await list({ package_status: "Delivered" })).numbers).toHaveLength(2);
  });

  it("writes entries with the documentation's own oddities", async () => {
    await spec.call("register", [{ number: "ODD-12345", carrier: 100002, order_no: "#1001" }]);
    await spec.control.events("ODD-12345", [
      { status: "InTransit", sub_status: "PickedUp", at: "2026-06-01T10:00:00+02:00" },
      { status: "Delivered", at: "2026-06-03T10:00:00+02:00" },
    ]);
    const { body } = await spec.call("gettracklist", {});
    expect(body.data.accepted?.[0]).toMatchObject({
      number: "ODD-12345",
      param_type: "None",
      data_origin: "Api",
      final_carrier: 0,
      tracking_status: "Tracking",
      package_status: "Delivered",
      order_no: "#1001",
      email: "",
      "days_of_transit ": 2,
      days_of_transit_done: 2,
      delievery_time: "2026-06-03T10:00:00+02:00",
      pickup_time: "2026-06-01T10:00:00+02:00",
      sync_status: true,
    });
    const v22 = await spec.call("gettracklist", {}, { version: "v2.2" });
    expect(v22.body.data.accepted?.[0]).not.toHaveProperty("sync_status");
  });

  it.each([
    [{ order_by: "Sideways" }],
    [{ page_no: 0 }],
    [{ track_time_from: "yesterday" }],
    [{ number: Array.from({ length: 201 }, (_, index) => `N${index}`).join(",") }],
  ])("answers an illegal parameter with errors and a code of 0: %j", async (query) => {
    const { body } = await spec.call("gettracklist", query);
    expect(body.code).toBe(0);
    expect(body.data.errors).toHaveLength(1);
  });
});
