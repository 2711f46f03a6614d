import { inspect } from "node:util";
import { askStore } from "../support/ask";
import { customerWithOrder } from "../support/customers";
import { knownOf, lookUp } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { sendHook, updateBody } from "../support/webhook";

/** What the shop knows of its customer, and what 17TRACK sends along. */
const PRIVATE = ["ada@example.com", "Invalidenstra", "10115", "Ada", "Example", "Geheimweg", "9876", "0170"];

export function secrecyStories(story: Story): void {
  it("tells customers nothing of a person, a secret or a price", async () => {
    const { order } = await shipped(story, {
      placed: { email: "ada@example.com" },
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS", phone_last4: "9876" }],
    });
    const body = updateBody({
      number: UPS_NUMBER,
      events: [{ description: "Left Hamburg", location: "Hamburg" }],
    });
    Object.assign(body.data, {
      consignee: "Ada Example",
      phone_number: "0170",
      recipient_address: { street: "Geheimweg 7" },
    });
    Object.assign(body.data.track_info, { shipping_info: { recipient_address: { street: "Geheimweg 7" } } });
    await sendHook(story, JSON.stringify(body));
    await story.quiet();
    const token = await tokenOf(story, order.id);
    const answer = await askStore(story, `/store/tracking/${token}`);
    expect(answer.body).toContain("Left Hamburg");
    for (const text of [
      ...PRIVATE,
      token,
      story.track17Key,
      "total",
      "price",
      "customer",
      "trev_",
      "created_by",
    ]) {
      expect([text, answer.body.includes(text)]).toEqual([text, false]);
    }
  });

  it("shows what carriers write of people to the signed-in customer only", async () => {
    const { token: jwt, order } = await customerWithOrder(story, "ada@example.com");
    await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    const scan = (hours_ago: number, description: string, location: string, status = "InTransit") => ({
      status,
      hours_ago,
      description,
      location,
    });
    await story.track17.events(UPS_NUMBER, [
      scan(4, "Departed facility", "Hamburg, DE"),
      scan(3, "Address checked for ADA EXAMPLE", "Invalidenstrasse 117, Berlin"),
      scan(2, "Called the recipient at 030 123 45 67 and wrote to ada@example.com", "Berlin, DE"),
      scan(1, "Delivered, signed by: J. STRANGER", "INVALIDENSTR. 117", "Delivered"),
    ]);
    await story.quiet();

    const owner = { authorization: `Bearer ${jwt}` };
    const link = await tokenOf(story, order.id);
    const found = await lookUp(story, knownOf(order));
    const { session } = JSON.parse(found.body);
    const own = await askStore(story, `/store/orders/${order.id}/tracking`, owner);
    expect(own.body).toContain("signed by: J. STRANGER");
    expect(own.body).toContain("Invalidenstrasse 117, Berlin");

    const others = await Promise.all(
      [
        `/store/tracking/${link}`,
        `/store/tracking/${session.token}`,
        `/store/orders/${order.id}/tracking?token=${link}`,
        `/track/${link}`,
      ].map((path) => askStore(story, path)),
    );
    const number = await lookUp(story, { tracking_number: UPS_NUMBER });
    for (const { status, body } of [found, number, ...others]) {
      expect(status).toBe(200);
      expect(body.match(/stranger|\bada\b|ada@example|invaliden|123 45 67/gi)).toBeNull();
    }
    for (const { body } of [found, ...others]) {
      expect(body).toContain("Delivered, signed by: …");
      expect(body).toContain("Departed facility");
      expect(body).toContain("Hamburg");
    }
  });

  it("gives the order's id, which opens all of it at Medusa, to nobody who came without it", async () => {
    const { order } = await shipped(story, { placed: { email: "ada@example.com" } });
    const token = await tokenOf(story, order.id);
    // What makes the id a key. When Medusa asks for more one day, it need not be kept back any more.
    const whole = await askStore(story, `/store/orders/${order.id}`);
    expect([whole.status, whole.body.includes("ada@example.com")]).toEqual([200, true]);

    const found = await lookUp(story, knownOf(order));
    const { session } = JSON.parse(found.body);
    const answers = await Promise.all(
      [
        `/store/tracking/${token}`,
        `/store/tracking/${session.token}`,
        `/store/tracking/${token}/customer-messages`,
        `/track/${token}`,
      ].map((path) => askStore(story, path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const [mail] = await story.resend.mails({ to: "ada@example.com" });
    const texts = [...[found, ...answers].map(({ body }) => body), mail?.html ?? "", mail?.text ?? ""];
    for (const text of texts) {
      expect(text).not.toContain(order.id);
    }
  });

  it("keeps tokens and webhook bodies out of the log, also when the database cannot be asked", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    const body = updateBody({ number: UPS_NUMBER, events: [{ description: "Left at Geheimweg 7" }] });
    const log = jest.spyOn(story.container.resolve("logger"), "error").mockImplementation();
    // No public way breaks the database.
    for (const table of ["order_tracking_link", "tracking_inbox"]) {
      await story.sql(`alter table ${table} rename to ${table}_away`);
    }
    try {
      for (const path of [`/store/tracking/${token}`, `/store/orders/${order.id}/tracking?token=${token}`]) {
        expect((await askStore(story, path)).status).toBe(500);
      }
      expect((await sendHook(story, JSON.stringify(body))).status).toBe(500);
    } finally {
      for (const table of ["order_tracking_link", "tracking_inbox"]) {
        await story.sql(`alter table ${table}_away rename to ${table}`);
      }
    }
    // The logger writes an error's message, and looks for more in the error.
    const told = (log.mock.calls.flat() as (Error | string)[]).map((error) =>
      error instanceof Error ? `${error.message} ${inspect(error, { depth: 9 })}` : error,
    );
    log.mockRestore();
    expect(told.filter((words) => words.includes("does not exist"))).toHaveLength(3);
    for (const secret of [token, "Geheimweg", UPS_NUMBER]) {
      expect(told.filter((words) => words.includes(secret))).toEqual([]);
    }
  });

  it("tells administrators no secret, and keeps what 17TRACK says of persons out of the timeline", async () => {
    const { order, tracker } = await shipped(story);
    const answers = await Promise.all(
      [
        `/admin/trackers/${tracker.id}`,
        `/admin/trackers?order_id=${order.id}`,
        "/admin/tracking/health",
        "/admin/tracking/failures",
        "/admin/tracking/carriers?q=ups",
      ].map((path) => story.admin.get(path)),
    );
    expect(JSON.stringify(answers)).not.toContain(story.track17Key);
    expect(JSON.stringify(answers)).not.toContain("Invalidenstra");
  });

  it("keeps webhook bodies for a week only, and registration details until a month after delivery", async () => {
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await story.sql("update tracking_inbox set done_at = now() - interval '7 days 1 minute'");
    await story.sql(
      "update tracking_outbox set done_at = now() - interval '7 days 1 minute' where done_at is not null",
    );
    await story.sql(
      "update tracker set delivered_at = now() - interval '30 days 1 minute', created_at = now() - interval '31 days'",
    );
    await story.tracking.purge();
    expect(await story.sql("select body from tracking_inbox where body is not null")).toEqual([]);
    expect(await story.sql("select rendered from tracking_outbox where rendered is not null")).toEqual([]);
    expect(await story.tracker(tracker.id)).toMatchObject({
      details: { postal_code: null, phone_last4: null, country: "DE" },
    });
  });
}
