import type { PlacedOrder } from "../shop/place-order";
import type { Stage } from "./play-scene";

/** An order taken by phone: entered by the merchant as a draft, and not paid. */
export async function placeUnpaidOrder(
  { admin, shop }: Pick<Stage, "admin" | "shop">,
  items: { variant_id: string; quantity: number }[],
): Promise<PlacedOrder> {
  const email = "phone@demo.example";
  const address = {
    first_name: "Pat",
    last_name: "Example",
    address_1: "Am Markt 1",
    city: "Bremen",
    postal_code: "28195",
    country_code: "de",
  };
  const { draft_order } = await admin.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
    region_id: shop.region_id,
    sales_channel_id: shop.sales_channel_id,
    email,
    shipping_address: address,
    billing_address: address,
    items,
    shipping_methods: [{ shipping_option_id: shop.shipping_option_id, name: "Parcel", amount: 5 }],
  });
  const { order } = await admin.post<{ order: PlacedOrder }>(
    `/admin/draft-orders/${draft_order.id}/convert-to-order`,
  );
  return { id: order.id, display_id: order.display_id, email, items: order.items ?? [] };
}
