import type { PlacedOrder } from "../../../dev/shop/place-order";
import type { Story } from "./story";

/** Packs an order, or some of its items, without shipping it. Returns the fulfillment's id. */
export async function openFulfillment(
  story: Story,
  order: PlacedOrder,
  additional_data?: Record<string, unknown>,
  items = order.items.map(({ id, quantity }) => ({ id, quantity })),
): Promise<string> {
  const known = new Set((await fulfillmentIds(story, order.id)).map(({ id }) => id));
  await story.admin.post(`/admin/orders/${order.id}/fulfillments`, {
    items,
    location_id: story.shop.stock_location_id,
    ...(additional_data === undefined ? {} : { additional_data }),
  });
  const made = (await fulfillmentIds(story, order.id)).find(({ id }) => !known.has(id));
  if (made === undefined) {
    throw new Error("No fulfillment was created.");
  }
  return made.id;
}

async function fulfillmentIds(story: Story, orderId: string): Promise<{ id: string }[]> {
  const { order } = await story.admin.get<{ order: { fulfillments: { id: string }[] } }>(
    `/admin/orders/${orderId}?fields=*fulfillments`,
  );
  return order.fulfillments;
}
