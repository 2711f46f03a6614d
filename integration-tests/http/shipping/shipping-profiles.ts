import { BULKY, type Bulky, sellBulky, shirtAndBulky } from "../support/bulky";
import { expectLedger, ledgerOf } from "../support/ledger";
import { refusalOf } from "../support/refusal";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

const ups = (tracking_number: string) => [{ tracking_number, carrier: "UPS" }];

/** Medusa asks for one shipping method per profile at the checkout, and ships only one profile with a shipment. */
export function shippingProfileStories(story: Story): void {
  const shirtAndWardrobe = async () => {
    const bulky = await sellBulky(story);
    const order = await story.order(shirtAndBulky(story, bulky));
    const idOf = (title: string) => order.items.find((item) => item.title === title)?.id ?? "";
    return { bulky, order, wardrobe: idOf(BULKY), shirt: idOf("Linen shirt") };
  };
  const optionOf = async (fulfillmentId: string) => {
    const [row] = await story.sql<{ shipping_option_id: string }>(
      "select shipping_option_id from fulfillment where id = ?",
      [fulfillmentId],
    );
    return row?.shipping_option_id;
  };

  it.each(["shirt", "wardrobe"] as const)(
    "ships an order of two shipping profiles in two, each by its own method, the %s first",
    async (first) => {
      const { bulky, order, wardrobe, shirt } = await shirtAndWardrobe();
      const before = await ledgerOf(story, order.id);
      const [now, later] = first === "shirt" ? [shirt, wardrobe] : [wardrobe, shirt];
      const one = await story.ship(order.id, {
        trackers: ups(UPS_NUMBER),
        items: [{ id: now, quantity: 1 }],
      });
      await expectLedger(story, order.id, before, { shipped: 1, delivered: 0 });
      // Whatever is left is of one profile, so nothing needs to be named.
      const other = await story.ship(order.id, { trackers: ups(SECOND_UPS_NUMBER) });
      await story.quiet();
      const { fulfillments } = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
      expect(fulfillments).toHaveLength(2);
      const options = { [shirt]: story.shop.shipping_option_id, [wardrobe]: bulky.shipping_option_id };
      expect(await optionOf(one.fulfillment_id)).toBe(options[now]);
      expect(await optionOf(other.fulfillment_id)).toBe(options[later]);
    },
  );

  it("refuses to ship two profiles at once, and says what to do", async () => {
    const { order, wardrobe, shirt } = await shirtAndWardrobe();
    const before = await ledgerOf(story, order.id);
    const named = [shirt, wardrobe].map((id) => ({ id, quantity: 1 }));
    for (const items of [undefined, named]) {
      const input = { trackers: ups(UPS_NUMBER), ...(items === undefined ? {} : { items }) };
      const refusal = await refusalOf(story.ship(order.id, input));
      expect(refusal).toMatchObject({ status: 400, type: "not_allowed", code: "several_shipping_profiles" });
      expect(refusal.message).toMatch(/different shipping profiles/);
      expect(refusal.message).toContain(`Parcels: Linen shirt (${shirt})`);
      expect(refusal.message).toContain(`Bulky goods: ${BULKY} (${wardrobe})`);
      expect(refusal.message).toMatch(/Ship them one after the other.*items/);
    }
    await expectLedger(story, order.id, before, { shipped: 0, delivered: 0 });
  });

  describe("when a product has changed its profile since it was bought", () => {
    const shirtBecomesBulky = async (bulky: Bulky) => {
      const { products } = await story.admin.get<{ products: { id: string; title: string }[] }>(
        "/admin/products?fields=id,title",
      );
      const shirt = products.find(({ title }) => title === "Linen shirt");
      await story.admin.post(`/admin/products/${shirt?.id}`, {
        shipping_profile_id: bulky.shipping_profile_id,
      });
    };

    it("says that an option has to be named, and ships by that", async () => {
      const [shirt] = story.shop.variants;
      const order = await story.order({ items: [{ variant_id: shirt?.id ?? "", quantity: 1 }] });
      const before = await ledgerOf(story, order.id);
      const bulky = await sellBulky(story);
      await shirtBecomesBulky(bulky);
      const refusal = await refusalOf(story.ship(order.id, { trackers: ups(UPS_NUMBER) }));
      expect(refusal).toMatchObject({ status: 400, type: "not_allowed" });
      expect(refusal.message).toMatch(/no shipping method of the profile Bulky goods.*shipping_option_id/);
      const { fulfillment_id } = await story.ship(order.id, {
        trackers: ups(UPS_NUMBER),
        shipping_option_id: bulky.shipping_option_id,
      });
      await expectLedger(story, order.id, before, { shipped: 1, delivered: 0 });
      expect(await optionOf(fulfillment_id)).toBe(bulky.shipping_option_id);
    });
  });

  it("refuses an option that is none, or is of another profile", async () => {
    const { bulky, order, shirt } = await shirtAndWardrobe();
    const before = await ledgerOf(story, order.id);
    const items = [{ id: shirt, quantity: 1 }];
    const cases: [string, RegExp][] = [
      ["so_nowhere", /There is no shipping option so_nowhere/],
      [bulky.shipping_option_id, /is of the shipping profile Bulky goods.*need Parcels/],
    ];
    for (const [shipping_option_id, message] of cases) {
      const input = { trackers: ups(UPS_NUMBER), items, shipping_option_id };
      expect((await refusalOf(story.ship(order.id, input))).message).toMatch(message);
    }
    await expectLedger(story, order.id, before, { shipped: 0, delivered: 0 });
  });
}
