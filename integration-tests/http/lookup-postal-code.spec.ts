import type { StoreLookupResponse } from "../../src/api/http-types";
import { askStore } from "./support/ask";
import { cookieOf, knownOf, lookUp, send, sendForm } from "./support/lookup";
import { orderPage } from "./support/order-page";
import { shipped, UPS_NUMBER } from "./support/shipped";
import { tellStories } from "./support/story";

process.env.TRACKING_LOOKUP = JSON.stringify({ postal_code: true });

tellStories((story) => {
  describe("a shop that takes the postal code", () => {
    it("ends no session of who knows the e-mail address, however often a neighbour asks", async () => {
      const { order } = await shipped(story);
      const { session } = JSON.parse((await lookUp(story, knownOf(order))).body) as StoreLookupResponse;
      for (let count = 0; count < 11; count += 1) {
        const asked = await lookUp(story, { order: String(order.display_id), postal_code: "10115" });
        expect(asked.status).toBe(200);
      }
      expect((await askStore(story, `/store/tracking/${session.token}`)).status).toBe(200);
    });

    it("shows how far the order has come, and not what is inside", async () => {
      const { order } = await shipped(story);
      await story.track17.events(UPS_NUMBER, [
        { status: "InTransit", description: "Ada's parcel left", city: "Hamburg", country: "DE" },
      ]);
      await story.quiet();
      const answer = await lookUp(story, { order: String(order.display_id), postal_code: "10 115" });
      expect(answer.status).toBe(200);
      const { session, ...found } = JSON.parse(answer.body) as StoreLookupResponse;
      const { tracking } = { tracking: await orderPage(story, order.id) };
      expect(found).toEqual({
        view: "reduced",
        order: {
          display_id: order.display_id,
          custom_display_id: null,
          status: tracking.order.status,
          more_to_ship: false,
          milestones: tracking.order.milestones.map(({ key, at }) => ({ key, at: at?.slice(0, 10) ?? null })),
        },
        packages: [
          {
            carrier: tracking.trackers[0]?.carrier,
            direction: "outbound",
            status: "in_transit",
            reason: null,
            last_checked_at: expect.any(String),
            estimated_delivery: null,
            events: [
              {
                occurred_at: expect.any(String),
                local_time: expect.any(String),
                status: "in_transit",
                reason: null,
                city: "Hamburg",
                country: "DE",
              },
            ],
          },
        ],
      });
      expect(JSON.parse((await askStore(story, `/store/tracking/${session.token}`)).body)).toMatchObject(
        found,
      );

      const cookie = cookieOf(
        await sendForm(story, { order: `#${order.display_id}`, email: "", postal_code: "10115" }),
      );
      const page = await send(story, { method: "GET", path: "/track/session", headers: { cookie } });
      expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
      expect(page.body).toContain(`Order #${order.display_id}`);
      expect(page.body).toContain("On its way");
      expect(page.body).toContain("Hamburg, DE");
      const secrets = [
        order.id,
        UPS_NUMBER,
        "Linen shirt",
        "Wool socks",
        order.email,
        "Ada",
        "10115",
        "Berlin",
        "trk_",
      ];
      for (const secret of secrets) {
        expect([secret, answer.body.includes(secret), page.body.includes(secret)]).toEqual([
          secret,
          false,
          false,
        ]);
      }
    });

    it("gives one answer for every cause", async () => {
      const order = await story.order();
      const nowhere = await story.order();
      // No public way takes an order's address from it.
      await story.sql('update "order" set shipping_address_id = null where id = ?', [nowhere.id]);
      const number = String(order.display_id);
      const reference = await lookUp(story, { order: number, email: "bob@example.com" });
      for (const body of [
        { order: number, postal_code: "10117" },
        { order: number, postal_code: "" },
        { order: number, postal_code: "1011" },
        { order: number, postal_code: "101150" },
        { order: number, postal_code: "%" },
        { order: "999999", postal_code: "10115" },
        { order: String(nowhere.display_id), postal_code: "" },
        { order: String(nowhere.display_id), postal_code: "10115" },
      ]) {
        await story.sql("delete from tracking_lookup_limit");
        const answer = await lookUp(story, body);
        expect([body, answer.status, answer.body]).toEqual([body, 404, reference.body]);
      }
      expect(reference.status).toBe(404);
    });

    it("still shows everything to who knows the e-mail address, if it is right", async () => {
      const order = await story.order();
      expect(JSON.parse((await lookUp(story, knownOf(order))).body)).toMatchObject({ view: "full" });
      const both = { ...knownOf(order), postal_code: "10115" };
      expect((await lookUp(story, both)).status).toBe(400);
      expect((await sendForm(story, both)).status).toBe(303);
      expect((await sendForm(story, { ...both, email: "bob@example.com" })).status).toBe(404);
      const neither = await sendForm(story, { order: "1042", email: "", postal_code: "" });
      expect(neither.body).toContain("Enter the e-mail address or the postal code.");
    });

    it("makes who guesses wait", async () => {
      const order = await story.order();
      const codes = Array.from({ length: 10 }, (_, index) => String(10_116 + index));
      for (const postal_code of codes) {
        expect((await lookUp(story, { order: String(order.display_id), postal_code })).status).toBe(404);
      }
      const right = { order: String(order.display_id), postal_code: "10115" };
      expect((await lookUp(story, right)).status).toBe(429);
    });
  });
});
