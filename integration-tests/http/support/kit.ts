import type { PlacedOrder } from "../../../dev/shop/place-order";
import type { Story } from "./story";

type Seller = Pick<Story, "admin" | "shop" | "order">;

export const KIT = "Breakfast set";

/** Puts a product on sale of which the warehouse takes two mugs and a board. Returns the variant's id. */
async function sellKit(seller: Seller): Promise<string> {
  const mug = await stock(seller, "Mug");
  const board = await stock(seller, "Board");
  const { shipping_profiles } = await seller.admin.get<{ shipping_profiles: { id: string; name: string }[] }>(
    "/admin/shipping-profiles",
  );
  const { product } = await seller.admin.post<{ product: { variants: { id: string }[] } }>(
    "/admin/products",
    {
      title: KIT,
      status: "published",
      shipping_profile_id: shipping_profiles.find(({ name }) => name === "Parcels")?.id,
      sales_channels: [{ id: seller.shop.sales_channel_id }],
      options: [{ title: "Size", values: ["One size"] }],
      variants: [
        {
          title: "One size",
          options: { Size: "One size" },
          manage_inventory: true,
          inventory_items: [
            { inventory_item_id: mug, required_quantity: 2 },
            { inventory_item_id: board, required_quantity: 1 },
          ],
          prices: [{ currency_code: "eur", amount: 30 }],
        },
      ],
    },
  );
  return product.variants[0]?.id ?? "";
}

/** A paid order of so many kits. */
export async function orderKits(
  seller: Seller,
  quantity: number,
): Promise<{ order: PlacedOrder; kit: { id: string } }> {
  const order = await seller.order({ items: [{ variant_id: await sellKit(seller), quantity }] });
  const [kit] = order.items;
  if (kit === undefined) {
    throw new Error("The order has no kit.");
  }
  return { order, kit };
}

async function stock(seller: Seller, title: string): Promise<string> {
  const { inventory_item } = await seller.admin.post<{ inventory_item: { id: string } }>(
    "/admin/inventory-items",
    {
      title,
      sku: title.toUpperCase(),
      location_levels: [{ location_id: seller.shop.stock_location_id, stocked_quantity: 1000 }],
    },
  );
  return inventory_item.id;
}
