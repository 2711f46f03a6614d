import { bellOf } from "../support/bell";
import { customerWithOrder } from "../support/customers";
import { knownOf, lookUp } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { refusalOf } from "../support/refusal";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { askingForRatings, delivered, listening, said, sayable, signedIn } from "./support";

export function ratingStories(story: Story): void {
  const rate = async (orderId: string, body: unknown) =>
    story.store.post(`/store/orders/${orderId}/rating?token=${await tokenOf(story, orderId)}`, body);
  const lowRatings = async () =>
    (await bellOf(story)).filter(({ title }) => title.startsWith("A delivery was rated"));

  it("is not asked unless the shop wants to know", async () => {
    const { order } = await delivered(story);
    const query = `?token=${await tokenOf(story, order.id)}`;
    expect((await sayable(story.store, order.id, query)).rating).toBeNull();
    expect(await refusalOf(rate(order.id, { rating: 5 }))).toMatchObject({ type: "not_allowed" });
  });

  it("is told with the order's link, and not told back but for its stars", async () => {
    await askingForRatings(story, () =>
      listening(story, async (heard) => {
        const { order } = await delivered(story);
        const query = `?token=${await tokenOf(story, order.id)}`;
        const open = { open: true, rating: null, has_comment: false, comment: null, changeable_until: null };
        expect((await sayable(story.store, order.id, query)).rating).toEqual(open);

        const answer = await rate(order.id, { rating: 4, comment: "Box was <b>wet</b>.\r\nThanks" });
        await story.quiet();
        expect(JSON.stringify(answer)).not.toContain("wet");
        expect((await sayable(story.store, order.id, query)).rating).toMatchObject({
          open: true,
          rating: 4,
          has_comment: true,
          comment: null,
        });
        const { rating } = await said(story, order.id);
        expect(rating).toMatchObject({ rating: 4, is_low: false, comment: "Box was <b>wet</b>.\nThanks" });
        expect(heard).toEqual([
          { name: "delivery_rating.given", data: { id: rating?.id, order_id: order.id, rating: 4 } },
        ]);
        expect(await lowRatings()).toEqual([]);
      }),
    );
  });

  it("is told by whoever knows the order by a token only, of its link or of a look-up", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      const { session } = JSON.parse((await lookUp(story, knownOf(order))).body);
      for (const [token, rating] of [
        [await tokenOf(story, order.id), 4],
        [session.token, 5],
      ] as const) {
        await story.store.post(`/store/tracking/${token}/rating`, { rating });
        expect((await said(story, order.id)).rating).toMatchObject({ rating });
      }
      expect(
        await refusalOf(story.store.post(`/store/tracking/${"A".repeat(32)}/rating`, { rating: 1 })),
      ).toEqual(await refusalOf(story.store.post("/store/orders/order_nobody/rating", { rating: 1 })));
    });
  });

  it("rings the merchant's bell once when it is low, without the customer's words", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await rate(order.id, { rating: 5 });
      await rate(order.id, { rating: 2, comment: "Left in the rain" });
      await rate(order.id, { rating: 1 });
      await story.quiet();
      const rung = await lowRatings();
      expect(rung).toMatchObject([{ title: "A delivery was rated 2 of 5" }]);
      expect(JSON.stringify(rung)).toContain(`#${order.display_id}`);
      expect(JSON.stringify(rung)).not.toContain("rain");
      // A comment that nothing was said about stays.
      expect((await said(story, order.id)).rating).toMatchObject({
        rating: 1,
        is_low: true,
        comment: "Left in the rain",
      });
      await rate(order.id, { rating: 1, comment: null });
      expect((await said(story, order.id)).rating).toMatchObject({ comment: null });
    });
  });

  it("may be changed for 30 days, and not too often", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await rate(order.id, { rating: 3 });
      // No public way makes weeks pass.
      const given = (days: number) =>
        story.sql(`update tracking_delivery_rating set given_at = now() - make_interval(days => ${days})`);
      await given(29);
      await rate(order.id, { rating: 4 });
      await given(31);
      expect(await refusalOf(rate(order.id, { rating: 1 }))).toMatchObject({
        type: "not_allowed",
        message: "This rating was given more than 30 days ago and stays as it is.",
      });
      const query = `?token=${await tokenOf(story, order.id)}`;
      expect((await sayable(story.store, order.id, query)).rating).toMatchObject({ open: false, rating: 4 });
      await given(0);
      for (let change = 0; change < 19; change += 1) {
        await rate(order.id, { rating: 1 + (change % 2) });
      }
      expect(await refusalOf(rate(order.id, { rating: 5 }))).toMatchObject({
        message: expect.stringMatching(/changed too often/),
      });
    });
  });

  it("may still be changed by its customer when somebody with the link has used up the changes", async () => {
    await askingForRatings(story, async () => {
      const { token, order } = await customerWithOrder(story, "grace@example.com");
      const grace = signedIn(story, token);
      await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
      await story.quiet();
      await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
      await story.quiet();
      await grace.post(`/store/orders/${order.id}/rating`, { rating: 5 });
      for (let change = 0; change < 20; change += 1) {
        await rate(order.id, { rating: 1 + (change % 2) });
      }
      expect(await refusalOf(rate(order.id, { rating: 1 }))).toMatchObject({
        message: expect.stringMatching(/changed too often/),
      });
      const query = `?token=${await tokenOf(story, order.id)}`;
      expect((await sayable(story.store, order.id, query)).rating).toMatchObject({ open: false });
      expect((await sayable(grace, order.id)).rating).toMatchObject({ open: true });
      await grace.post(`/store/orders/${order.id}/rating`, { rating: 5 });
      expect((await said(story, order.id)).rating).toMatchObject({ rating: 5 });
    });
  });

  it("is one, however many are sent at once", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await Promise.all([1, 2, 3, 4, 5].map((rating) => rate(order.id, { rating })));
      const rows = await story.sql("select 1 from tracking_delivery_rating");
      expect(rows).toHaveLength(1);
    });
  });

  it("is told once everything has arrived, by the order's own customer, in whole stars", async () => {
    await askingForRatings(story, async () => {
      const { token, order } = await customerWithOrder(story, "grace@example.com");
      const grace = signedIn(story, token);
      const rateSignedIn = (body: unknown) => grace.post(`/store/orders/${order.id}/rating`, body);
      const early = { type: "not_allowed", message: expect.stringMatching(/has not arrived yet/) };
      expect(await refusalOf(rateSignedIn({ rating: 5 }))).toMatchObject(early);
      await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
      expect(await refusalOf(rateSignedIn({ rating: 5 }))).toMatchObject(early);
      await story.quiet();
      await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
      await story.quiet();
      for (const rating of [0, 6, 3.5, "5", null]) {
        expect(await refusalOf(rateSignedIn({ rating }))).toMatchObject({ type: "invalid_data" });
      }
      expect(await refusalOf(rateSignedIn({ rating: 5, comment: "x".repeat(1_001) }))).toMatchObject({
        message: expect.stringMatching(/at most 1000 characters/),
      });
      await rateSignedIn({ rating: 5, comment: "Quick!" });
      expect((await sayable(grace, order.id)).rating).toMatchObject({ rating: 5, comment: "Quick!" });
      expect(
        await refusalOf(story.store.post(`/store/orders/${order.id}/rating`, { rating: 1 })),
      ).toMatchObject({ status: 404 });
    });
  });

  it("keeps its stars and forgets its words with the retention period", async () => {
    await askingForRatings(story, async () => {
      const { order } = await delivered(story);
      await rate(order.id, { rating: 2, comment: "Left in the rain" });
      // No public way makes months pass.
      await story.sql("update tracking_delivery_rating set updated_at = now() - interval '91 days'");
      await story.tracking.purge();
      expect((await said(story, order.id)).rating).toMatchObject({ rating: 2, comment: null });
      await story.tracking.forgetCustomerMessages([order.id]);
      expect((await said(story, order.id)).rating).toBeNull();
    });
  });

  it("is not asked about an order that came back", async () => {
    await askingForRatings(story, async () => {
      const { order } = await shipped(story);
      await story.track17.events(UPS_NUMBER, [{ status: "Exception", sub_status: "Returned" }]);
      await story.quiet();
      expect(await refusalOf(rate(order.id, { rating: 1 }))).toMatchObject({ type: "not_allowed" });
    });
  });
}
