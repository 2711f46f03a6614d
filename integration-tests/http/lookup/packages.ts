import type { StoreLookupResponse } from "../../../src/api/http-types";
import { cookieOf, lookUp, send, sendForm } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function packageStories(story: Story): void {
  async function find(tracking_number: string): Promise<StoreLookupResponse> {
    const answer = await lookUp(story, { tracking_number });
    expect(answer.status).toBe(200);
    return JSON.parse(answer.body);
  }

  it("shows the journey of one package by city, and nothing of its order", async () => {
    const { order } = await shipped(story, {
      trackers: [
        { tracking_number: UPS_NUMBER, carrier: "UPS" },
        { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" },
      ],
    });
    await story.track17.parcel(UPS_NUMBER, {
      estimate: { source: "Official", from: "2031-12-01T14:07:00+01:00", to: "2031-12-01T16:11:00+01:00" },
    });
    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Ada's parcel left", city: "20095 Hamburg", country: "DE" },
      {
        status: "OutForDelivery",
        description: "On the van to Invalidenstraße 117, signed for by NEIGHBOUR MÜLLER",
        city: "Berlin, Invalidenstraße 117",
        country: "DE",
        location: "Invalidenstraße 117, 10115 Berlin",
      },
    ]);
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "InTransit", city: "Bremen", country: "DE" }]);
    await story.quiet();
    const found = await find("1z 999aa10123456784");
    expect(found).toMatchObject({
      view: "package",
      package: {
        tracking_number: UPS_NUMBER,
        carrier: { name: "UPS" },
        status: "out_for_delivery",
        estimated_delivery: { from: "2031-12-01", to: "2031-12-01" },
        events: [
          { status: "out_for_delivery", city: "Berlin", country: "DE" },
          { status: "in_transit", city: "Hamburg", country: "DE" },
        ],
      },
    });
    const html = await pageOf(UPS_NUMBER);
    expect(html).toMatch(
      /<bdi>Out for delivery<\/bdi>.*Berlin, DE.*<bdi>Scanned on its way<\/bdi>.*Hamburg, DE/,
    );
    const secrets = [
      ...[
        order.id,
        `#${order.display_id}`,
        order.email,
        "Ada",
        "Example",
        "Invalidenstr",
        "10115",
        "20095",
        "+49",
      ],
      ...[
        "Linen shirt",
        "Wool socks",
        SECOND_UPS_NUMBER,
        "Bremen",
        "MÜLLER",
        "signed",
        "trk_",
        "ordli_",
        "ful_",
      ],
      ...[await tokenOf(story, order.id), "2031-12-01T", "14:07–16:11", "14:07:00", "€"],
    ];
    for (const secret of secrets) {
      expect([secret, JSON.stringify(found).includes(secret), html.includes(secret)]).toEqual([
        secret,
        false,
        false,
      ]);
    }
  });

  it("of a number that was used again shows the latest package only", async () => {
    const { order: first } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", city: "Hamburg", country: "DE" }]);
    await story.quiet();
    await story.sql("update tracker set shipped_at = shipped_at - interval '20 days' where order_id = ?", [
      first.id,
    ]);
    const { tracker } = await shipped(story);
    expect(await find(UPS_NUMBER)).toMatchObject({ package: { status: tracker.status, events: [] } });
    await story.admin.delete(`/admin/trackers/${tracker.id}`);
    expect(await find(UPS_NUMBER)).toMatchObject({
      package: { status: "delivered", events: [{ city: "Hamburg" }] },
    });
  });

  it("does not find what was not shipped, or of which nobody has heard for longer than links live", async () => {
    await shipped(story);
    await find(UPS_NUMBER);
    await story.sql("update tracker set shipped_at = now() - interval '89 days', last_event_at = null");
    await find(UPS_NUMBER);
    await story.sql("update tracker set shipped_at = now() - interval '91 days'");
    expect((await lookUp(story, { tracking_number: UPS_NUMBER })).status).toBe(404);
    await story.sql("update tracker set shipped_at = null");
    expect((await lookUp(story, { tracking_number: UPS_NUMBER })).status).toBe(404);
  });

  it("shows what a person recorded without its words", async () => {
    const { tracker } = await shipped(story);
    const events = `/admin/trackers/${tracker.id}/events`;
    await story.admin.post(events, { description: "Called Mrs Example", location: "Invalidenstraße 117" });
    await story.admin.post(events, {
      description: "Given to Mr Example",
      location: "Berlin",
      status: "delivered",
    });
    const found = await find(UPS_NUMBER);
    expect(found).toMatchObject({
      package: { events: [{ status: "delivered", city: null, country: null }] },
    });
    expect(JSON.stringify(found)).not.toContain("Example");
  });

  async function pageOf(tracking_number: string): Promise<string> {
    const cookie = cookieOf(await sendForm(story, { tracking_number }));
    const page = await send(story, { method: "GET", path: "/track/session", headers: { cookie } });
    expect(page.status).toBe(200);
    return page.body;
  }
}
