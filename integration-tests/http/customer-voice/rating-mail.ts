import { tokenOf } from "../support/order-page";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { askingForRatings, delivered } from "./support";

export function ratingMailStories(story: Story): void {
  const asked = async (email: string) =>
    (await subjectsTo(story, email)).filter((subject) => subject.startsWith("How was the delivery"));
  /** No public way makes days pass: the delivery happened earlier, and what waits is due. */
  const daysPass = async (days: number) => {
    await story.quiet();
    await story.sql(`update tracker set delivered_at = delivered_at - make_interval(days => ${days})`);
    await story.sql(`update fulfillment set delivered_at = delivered_at - make_interval(days => ${days})`);
    await story.sql(
      `update tracking_outbox set created_at = created_at - make_interval(days => ${days}),
              next_attempt_at = next_attempt_at - make_interval(days => ${days}) where state = 'waiting'`,
    );
    await story.tick();
  };
  const tokenOfLink = async (orderId: string) =>
    (await story.tracking.findOrderLinks([orderId])).get(orderId) ?? "no token";
  const outcome = async () => {
    const [row] = await story.sql<{ state: string; outcome: string | null; error: string | null }>(
      "select state, outcome, error from tracking_outbox where kind = 'ask_customer'",
    );
    return row;
  };

  it("asks once, three days after the delivery, and leads to the form", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await daysPass(2);
      expect(await asked(order.email)).toEqual([]);
      await daysPass(1);
      expect(await asked(order.email)).toEqual([`How was the delivery of order #${order.display_id}?`]);
      const [mail] = await story.resend.mails({ to: order.email });
      expect(mail?.text).toContain(`/track/${await tokenOf(story, order.id)}#trk-rating`);
      await story.reconcile();
      await daysPass(5);
      expect(await asked(order.email)).toHaveLength(1);
    });
  });

  it("leads to the form also where other mails lead to a page of the shop's own", async () => {
    const { options } = story.tracking;
    const { tracking_page_url } = options;
    // The option is read when a shop boots; this one learns it meanwhile.
    options.tracking_page_url = "https://shop.example/orders/{token}";
    try {
      await askingForRatings(story, async () => {
        const { order } = await delivered(story);
        await daysPass(3);
        const mails = await story.resend.mails({ to: order.email });
        const leadsTo = (part: string) => mails.find(({ subject }) => subject.includes(part))?.text;
        const token = await tokenOfLink(order.id);
        expect(leadsTo("on its way")).toContain(`https://shop.example/orders/${token}`);
        expect(leadsTo("How was the delivery")).toContain(`${options.backend_url}/track/${token}#trk-rating`);
      });
    } finally {
      options.tracking_page_url = tracking_page_url;
    }
  });

  it("asks nobody in a shop that does not ask", async () => {
    const { order } = await delivered(story);
    await daysPass(4);
    expect(await outcome()).toBeUndefined();
    expect(await asked(order.email)).toEqual([]);
  });

  it("asks nobody any more in a shop that stopped asking", async () => {
    await askingForRatings(story, async () => {
      await delivered(story);
    });
    await daysPass(4);
    expect(await outcome()).toMatchObject({ state: "done", outcome: "switched_off" });
  });

  it("waits for the last package", async () => {
    await askingForRatings(story, async () => {
      const { order } = await shipped(story, {
        trackers: [
          { tracking_number: UPS_NUMBER, carrier: "UPS" },
          { tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" },
        ],
      });
      await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
      await daysPass(4);
      expect(await asked(order.email)).toEqual([]);
      await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
      await daysPass(4);
      expect(await asked(order.email)).toHaveLength(1);
    });
  });

  it("does not ask who has rated already", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await story.store.post(`/store/orders/${order.id}/rating?token=${await tokenOf(story, order.id)}`, {
        rating: 5,
      });
      await daysPass(4);
      expect(await outcome()).toMatchObject({ state: "done", outcome: "rated_already" });
    });
  });

  it("does not ask who says that a package is missing, until that is settled", async () => {
    await askingForRatings(story, async () => {
      const { order, tracker } = await delivered(story);
      const token = await tokenOf(story, order.id);
      await story.store.post(`/store/orders/${order.id}/not-received?token=${token}`, {
        tracker_id: tracker.id,
      });
      await daysPass(4);
      expect(await outcome()).toMatchObject({
        state: "waiting",
        error: expect.stringMatching(/did not arrive/),
      });
      await story.admin.post(`/admin/trackers/${tracker.id}/not-received/resolve`);
      await daysPass(1);
      expect(await asked(order.email)).toHaveLength(1);
    });
  });

  it("does not ask about what was delivered more than 30 days ago", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await story.sql("update tracker set delivered_at = now() - interval '31 days'");
      await daysPass(4);
      expect(await outcome()).toMatchObject({ state: "done", outcome: "too_old" });
      expect(await asked(order.email)).toEqual([]);
    });
  });

  it("asks too when a person has marked the order delivered", async () => {
    await askingForRatings(story, async () => {
      const { order, fulfillment_id } = await shipped(story);
      await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
      await daysPass(4);
      expect(await asked(order.email)).toHaveLength(1);
    });
  });
}
