import type { Story } from "./story";

/** Asks for one piece of an item back, as the merchant does. Returns the return's id. */
export async function askForReturn(story: Story, orderId: string, itemId: string): Promise<string> {
  const { return: made } = await story.admin.post<{ return: { id: string } }>("/admin/returns", {
    order_id: orderId,
    location_id: story.shop.stock_location_id,
  });
  await story.admin.post(`/admin/returns/${made.id}/request-items`, {
    items: [{ id: itemId, quantity: 1 }],
  });
  await story.admin.post(`/admin/returns/${made.id}/shipping-method`, {
    shipping_option_id: story.shop.return_shipping_option_id,
  });
  await story.admin.post(`/admin/returns/${made.id}/request`, { no_notification: true });
  return made.id;
}
