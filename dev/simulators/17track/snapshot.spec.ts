import { startReceiver, until } from "../http/spec-receiver";
import { type Track17Snapshot, takeSnapshot } from "./snapshot";
import { startForSpec } from "./spec-support";

const NUMBER = "1Z999AA10123456784";

it("a simulator goes on where an earlier life ended", async () => {
  const shop = await startReceiver();
  shop.statuses.push(500);
  const first = await startForSpec({ webhook_url: shop.url, retry_intervals_ms: [1], step_ms: 1_000_000 });
  await first.control.rule("OTHER-12345", { undetectable: true });
  await first.call("register", [{ number: NUMBER, tag: "kept" }]);
  await first.control.settings({ retry_intervals_ms: [1_000_000] });
  await first.control.journey(NUMBER, "quick", { steps_done: 1 });
  await first.control.settled();
  const snapshot = JSON.parse(JSON.stringify(takeSnapshot(first.running.simulator))) as Track17Snapshot;
  await first.close();
  for (const { journey } of snapshot.parcels) {
    if (journey !== null) {
      journey.next_at = Date.now() + 1;
      journey.step_ms = 1;
    }
  }
  for (const delivery of snapshot.pending) {
    delivery.next_at = Date.now() + 1;
  }

  const second = await startForSpec({ webhook_url: shop.url, snapshot });
  await until(async () => (await second.control.number(NUMBER)).parcel?.events.length === 3);
  await second.control.settled();
  const view = await second.control.number(NUMBER);
  expect(view.registrations[0]).toMatchObject({ tag: "kept", push_status: "Success" });
  expect((await second.control.number("OTHER-12345")).rule).toEqual({ undetectable: true });
  expect((await second.call("getquota", [])).body.data.quota_used).toBe(1);
  const bodies = shop.received.map(({ body }) => body);
  expect(bodies.filter((body) => body === bodies[0])).toHaveLength(2);
  await second.close();
  await shop.close();
});
