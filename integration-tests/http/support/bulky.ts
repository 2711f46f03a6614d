import { createProduct, createShippingOption } from "../../../dev/shop/shop";
import type { Story } from "./story";

type Seller = Pick<Story, "admin" | "shop">;

export interface Bulky {
  variant_id: string;
  shipping_profile_id: string;
  /** The only way it ships. */
  shipping_option_id: string;
}

export const BULKY = "Wardrobe";

/** Puts a wardrobe on sale, which ships by a profile and an option of its own. */
export async function sellBulky({ admin, shop }: Seller): Promise<Bulky> {
  const { shipping_profile } = await admin.post<{ shipping_profile: { id: string } }>(
    "/admin/shipping-profiles",
    { name: "Bulky goods", type: "bulky" },
  );
  const { shipping_option } = await admin.get<{
    shipping_option: { service_zone_id: string; provider_id: string };
  }>(`/admin/shipping-options/${shop.shipping_option_id}?fields=service_zone_id,provider_id`);
  const { service_zone_id, provider_id } = shipping_option;
  const common = { shipping_profile_id: shipping_profile.id };
  const variant = await createProduct(
    admin,
    { title: BULKY, price: 400 },
    { ...common, sales_channel_id: shop.sales_channel_id, stock_location_id: shop.stock_location_id },
  );
  return {
    ...common,
    variant_id: variant.id,
    shipping_option_id: await createShippingOption(admin, {
      ...common,
      service_zone_id,
      provider_id,
      is_return: false,
      price: 60,
    }),
  };
}

/** A cart of a shirt and a wardrobe: as at every checkout, each profile has its shipping method. */
export function shirtAndBulky({ shop }: Pick<Story, "shop">, bulky: Bulky) {
  return {
    items: [shop.variants[0]?.id ?? "", bulky.variant_id].map((variant_id) => ({ variant_id, quantity: 1 })),
    shipping_option_ids: [shop.shipping_option_id, bulky.shipping_option_id],
  };
}
