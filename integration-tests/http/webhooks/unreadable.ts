import type { AdminTrackingFailuresResponse, AdminTrackingHealth } from "../../../src/api/http-types";
import { refusalOf } from "../support/refusal";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { sendHook, sendUpdate, updateBody } from "../support/webhook";

export function unreadableStories(story: Story): void {
  it("is kept, marked and shown when it cannot be understood, and blocks nothing that comes after it", async () => {
    const { tracker } = await shipped(story);
    const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    const bodies: (string | Buffer)[] = [
      "",
      " ",
      "null",
      "[]",
      "42",
      '"TRACKING_UPDATED"',
      '{"event":"TRACKING_UPDATED","data":{"number":"1Z999AA1',
      "<html>502 Bad Gateway</html>",
      Buffer.from([0xff, 0xfe, 0x00, 0x01]),
      Buffer.from("\u0000\u0000"),
      '{"data":{"number":"1Z999AA10123456784"}}',
      '{"event":"TRACKING_UPDATED"}',
      '{"event":"TRACKING_UPDATED","data":null}',
      '{"event":"TRACKING_UPDATED","data":[]}',
      '{"event":"TRACKING_UPDATED","data":"1Z999AA10123456784"}',
      '{"event":"TRACKING_UPDATED","data":{}}',
      '{"event":"TRACKING_UPDATED","data":{"number":{"$ne":null}}}',
      '{"event":"TRACKING_UPDATED","data":{"number":12345678901234567890}}',
      '{"event":"TRACKING_STOPPED","data":{"carrier":100002}}',
      '{"event":"SOMETHING_NEW","data":{"number":"1Z999AA10123456784"}}',
      `{"event":"TRACKING_UPDATED","data":${deep}}`,
      `{"__proto__":{"event":"TRACKING_UPDATED"},"constructor":{"prototype":{"data":1}}}`,
    ];
    for (const body of bodies) {
      expect((await sendHook(story, body)).status).toBe(200);
    }
    await sendUpdate(story, {
      number: UPS_NUMBER,
      status: "OutForDelivery",
      sub_status: "OutForDelivery_Other",
    });
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "out_for_delivery" });

    const { failures, count } = await failuresOf(story);
    expect(count).toBe(bodies.length);
    for (const failure of failures) {
      expect(failure).toMatchObject({ queue: "inbox", kind: "17track", id: expect.stringMatching(/^trin_/) });
      expect(failure.error).toMatch(/[a-z]/i);
      // What came may hold addresses; it is not repeated where errors are shown.
      expect(failure.error).not.toContain("1Z999AA1");
    }
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    expect(health.inbox).toMatchObject({ waiting: 0, needs_a_human: bodies.length });
    expect(health.providers[0]?.last_webhook_at).not.toBeNull();
  });

  it("is taken in as far as it can be read, once, and kept for the rest", async () => {
    const { trackers } = await shipped(story, {
      trackers: ["1Z999AA10000000001", "1Z999AA10000000002"].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    const [first, second] = trackers.map(({ tracking_number, id }) => ({ number: tracking_number, id }));
    const data = (number: string | undefined) =>
      updateBody({ number, status: "OutForDelivery", sub_status: "OutForDelivery_Other" }).data;
    const unreadable = { number: null, carrier: 100002 };
    const body = { event: "TRACKING_UPDATED", data: [data(first?.number), unreadable, data(second?.number)] };
    expect((await sendHook(story, JSON.stringify(body))).status).toBe(200);
    await story.quiet();
    for (const { id } of trackers) {
      expect(await story.tracker(id)).toMatchObject({ status: "out_for_delivery" });
    }
    const [failure] = (await failuresOf(story)).failures;
    expect(failure).toMatchObject({ queue: "inbox", error: expect.stringContaining("place 2 of 3") });

    const stopped = { number: first?.number, carrier: 100002 };
    await sendHook(story, JSON.stringify({ event: "TRACKING_STOPPED", data: [stopped, unreadable] }));
    await story.quiet();
    expect(await story.tracker(first?.id ?? "")).toMatchObject({ provider_state: "stopped" });
    await story.admin.post(`/admin/trackers/${first?.id}/retrack`);
    await story.tick();
    expect(await story.tracker(first?.id ?? "")).toMatchObject({ provider_state: "registered" });

    const { failures } = await failuresOf(story);
    expect(failures).toHaveLength(2);
    for (const { id } of failures) {
      await story.admin.post(`/admin/tracking/failures/${id}/retry`);
    }
    await story.quiet();
    expect(await story.tracker(first?.id ?? "")).toMatchObject({ provider_state: "registered" });
    expect((await failuresOf(story)).failures).toHaveLength(2);
  });

  it("is tried again when a person says so, and stays shown when that does not help", async () => {
    await sendHook(story, '{"event":"SOMETHING_NEW","data":{}}');
    await story.quiet();
    const [failure] = (await failuresOf(story)).failures;
    await story.admin.post(`/admin/tracking/failures/${failure?.id}/retry`);
    await story.quiet();
    expect((await failuresOf(story)).failures).toEqual([
      expect.objectContaining({ id: failure?.id, attempts: 1 }),
    ]);
    for (const id of ["trin_nobody", "trou_nobody", "x", "%00"]) {
      expect(await refusalOf(story.admin.post(`/admin/tracking/failures/${id}/retry`))).toMatchObject({
        status: 404,
        type: "not_found",
      });
    }
  });
}

function failuresOf(story: Story): Promise<AdminTrackingFailuresResponse> {
  return story.admin.get("/admin/tracking/failures?limit=100");
}
