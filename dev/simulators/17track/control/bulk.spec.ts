import { startForSpec } from "../spec-support";

it("ten thousand registered numbers are there at once, and can all be asked", async () => {
  const { control, call, close } = await startForSpec();
  const { numbers } = await control.bulk({ count: 10_000, prefix: "BENCH", events: 10 });
  expect(numbers).toHaveLength(10_000);
  const { body } = await call(
    "gettrackinfo",
    numbers.slice(-40).map((number) => ({ number, carrier: 100002 })),
  );
  expect(body.data.accepted).toHaveLength(40);
  expect(
    body.data.accepted?.every((item) => item.track_info.tracking.providers[0]?.events.length === 10),
  ).toBe(true);
  expect((await call("getquota", [])).body.data.quota_used).toBe(0);
  expect(await control.bulkEvent({ prefix: "BENCH", event: { status: "Delivered" }, limit: 100 })).toEqual({
    count: 100,
  });
  const delivered = await call("gettracklist", { package_status: "Delivered" });
  expect(delivered.body.page?.data_total).toBe(100);
  await close();
});
