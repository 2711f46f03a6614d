import { createHmac } from "node:crypto";
import { signWebhook } from "../../../dev/simulators/17track/webhooks/sign";
import { keptBodies } from "../support/inbox";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { sendHook, updateBody } from "../support/webhook";

const MEGABYTE = 1024 * 1024;
const body = JSON.stringify(updateBody({ number: UPS_NUMBER, status: "Delivered" }));

export function atTheDoorStories(story: Story): void {
  it("is in the database when it is answered 200", async () => {
    const answer = await sendHook(story, body);
    expect(answer).toEqual({ status: 200, body: JSON.stringify({ received: true }) });
    expect(await keptBodies(story)).toBe(1);
  });

  it("is turned away with 401, and nothing is kept, when the signature is missing or wrong", async () => {
    const { tracker } = await shipped(story);
    const right = signWebhook(body, story.track17Key);
    const forgeries: (string | null)[] = [
      null,
      "",
      "0".repeat(64),
      right.slice(0, 63),
      `${right}0`,
      `${right.slice(0, 63)}${right.endsWith("0") ? "1" : "0"}`,
      signWebhook(`${body} `, story.track17Key),
      signWebhook(body, "another key"),
      signWebhook(body, ""),
      createHmac("sha256", story.track17Key).update(body).digest("hex"),
      `sha256=${right}`,
      `${right}, ${"0".repeat(64)}`,
    ];
    for (const sign of forgeries) {
      const answer = await sendHook(story, body, { sign });
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toEqual({ type: "unauthorized", message: expect.any(String) });
      expect(answer.body).not.toContain(right);
    }
    expect(await keptBodies(story)).toBe(0);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending" });
  });

  it("is taken with the signature of the key before the last change, so that none is lost while it is changed", async () => {
    const { tracker } = await shipped(story);
    const answer = await sendHook(story, body, { sign: signWebhook(body, story.track17PreviousKey) });
    expect(answer.status).toBe(200);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "delivered" });
  });

  it("is verified over the raw bytes, whatever its headers say of them", async () => {
    const spaced = body.replaceAll(":", " : ");
    expect((await sendHook(story, spaced, { sign: signWebhook(body, story.track17Key) })).status).toBe(401);
    const headers = [
      { "content-type": "text/plain" },
      { "content-type": "application/json; charset=martian" },
      { "content-type": "application/x-www-form-urlencoded" },
      { "content-type": "multipart/form-data" },
      { "content-encoding": "identity" },
    ];
    for (const [index, one] of headers.entries()) {
      const bytes = `${body}${" ".repeat(index)}`;
      expect(
        (await sendHook(story, bytes, { headers: one as unknown as Record<string, string> })).status,
      ).toBe(200);
    }
    expect(
      (await sendHook(story, `${body}\n`, { sign: signWebhook(`${body}\n`, story.track17Key).toUpperCase() }))
        .status,
    ).toBe(200);
    expect(await keptBodies(story)).toBe(headers.length + 1);
  });

  it("is accepted with the previous key too, while a new one takes over", async () => {
    const provider = story.tracking.providers.get("17track") as unknown as {
      settings: { previous_api_key: string | null };
    };
    // The option `previous_api_key` is read when the shop boots; this story rotates the key while it runs.
    provider.settings.previous_api_key = "the key before";
    try {
      expect((await sendHook(story, body, { sign: signWebhook(body, "the key before") })).status).toBe(200);
      expect((await sendHook(story, `${body} `)).status).toBe(200);
      expect((await sendHook(story, body, { sign: signWebhook(body, "the key before that") })).status).toBe(
        401,
      );
    } finally {
      provider.settings.previous_api_key = null;
    }
    expect(await keptBodies(story)).toBe(2);
  });

  it("is refused with 413 when it is larger than any real one, announced or not", async () => {
    const huge = Buffer.alloc(3 * MEGABYTE, "a");
    expect((await sendHook(story, huge)).status).toBe(413);
    const sign = signWebhook(huge, story.track17Key);
    expect((await sendHook(story, inPieces(huge), { sign })).status).toBe(413);
    expect(await keptBodies(story)).toBe(0);

    const large = JSON.stringify({
      ...updateBody({ number: UPS_NUMBER }),
      filler: "x".repeat(1.9 * MEGABYTE),
    });
    expect((await sendHook(story, large)).status).toBe(200);
    await story.quiet();
  });

  it("is nobody's at another address, and by another method", async () => {
    for (const slug of ["fedex", "manual", "17TRACK", "17track%00", "..%2f17track", "__proto__"]) {
      expect((await sendHook(story, body, { slug })).status).toBe(404);
    }
    for (const method of ["GET", "PUT", "DELETE"]) {
      expect((await sendHook(story, body, { method })).status).toBe(404);
    }
    expect(await keptBodies(story)).toBe(0);
  });
}

function inPieces(bytes: Buffer): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(at, at + 64 * 1024));
      at += 64 * 1024;
    },
  });
}
