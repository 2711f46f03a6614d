import { findOrder, type OrderFacts } from "../../src/workflows/orders/load-order";
import { readTimelineOrder, type TimelineOrder } from "../../src/workflows/orders/read-timeline-order";
import { orderKits } from "./support/kit";
import { tellStories } from "./support/story";

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const time = (value: Date | string | null) => (value === null ? null : new Date(value).getTime());

/** What both ways of reading an order know, in one shape. */
function essenceOf(order: OrderFacts | TimelineOrder) {
  return {
    id: order.id,
    display_id: order.display_id,
    status: order.status,
    customer_id: order.customer_id,
    locale: order.locale,
    sales_channel_id: order.sales_channel_id,
    total: Number(order.total),
    created_at: time(order.created_at),
    canceled_at: time(order.canceled_at),
    items: [...order.items].sort(byId).map(({ detail, ...item }) => ({
      id: item.id,
      title: item.title,
      product_title: item.product_title,
      thumbnail: item.thumbnail,
      quantity: Number(item.quantity),
      requires_shipping: item.requires_shipping,
      ordered: Number(detail.quantity),
      shipped: Number(detail.shipped_quantity),
      delivered: Number(detail.delivered_quantity),
      returned: Number(detail.return_received_quantity),
      kit: (item.variant?.inventory_items ?? [])
        .map(({ inventory_item_id, required_quantity }) => `${required_quantity} ${inventory_item_id}`)
        .sort(),
    })),
    fulfillments: [...order.fulfillments].sort(byId).map((fulfillment) => ({
      id: fulfillment.id,
      created_at: time(fulfillment.created_at),
      packed_at: time(fulfillment.packed_at),
      shipped_at: time(fulfillment.shipped_at),
      delivered_at: time(fulfillment.delivered_at),
      canceled_at: time(fulfillment.canceled_at),
      items: fulfillment.items
        .map((line) => `${line.line_item_id} ${line.inventory_item_id} ${Number(line.quantity)}`)
        .sort(),
    })),
    payments: order.payment_collections.map(({ status, completed_at }) => ({
      status,
      completed_at: time(completed_at),
    })),
  };
}

tellStories((story) => {
  describe("the order behind a timeline", () => {
    async function expectSameAsGraph(orderId: string) {
      const [lean, graph] = await Promise.all([
        readTimelineOrder(story.container, orderId),
        findOrder(story.container, orderId),
      ]);
      expect(lean === null ? null : essenceOf(lean)).toEqual(graph === null ? null : essenceOf(graph));
    }

    it("is read as the query graph reads it, from placed to delivered", async () => {
      const order = await story.order();
      await expectSameAsGraph(order.id);

      const [item] = order.items;
      const { fulfillment_id } = await story.ship(order.id, {
        trackers: [{ tracking_number: "1Z999AA10123456784", carrier: "UPS" }],
        items: [{ id: item?.id ?? "", quantity: 1 }],
      });
      await expectSameAsGraph(order.id);

      await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
      await expectSameAsGraph(order.id);
    });

    it("is read as the query graph reads it when it holds kits", async () => {
      const { order, kit } = await orderKits(story, 3);
      await story.ship(order.id, {
        trackers: [{ tracking_number: "1Z999AA10123456784", carrier: "UPS" }],
        items: [{ id: kit.id, quantity: 2 }],
      });
      await expectSameAsGraph(order.id);
    });

    it("is read as the query graph reads it when it was cancelled, and when there is none", async () => {
      const order = await story.order();
      await story.admin.post(`/admin/orders/${order.id}/cancel`);
      await expectSameAsGraph(order.id);
      await expectSameAsGraph("order_nowhere");
    });

    it("is read as the query graph reads it when its payment was captured", async () => {
      const order = await story.order();
      const { order: paid } = await story.admin.get<{
        order: { payment_collections: { payments: { id: string }[] }[] };
      }>(`/admin/orders/${order.id}?fields=payment_collections.payments.id`);
      await story.admin.post(`/admin/payments/${paid.payment_collections[0]?.payments[0]?.id}/capture`);
      await expectSameAsGraph(order.id);
    });
  });
});
