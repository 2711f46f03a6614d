import { JsonClient } from "./http";

/** A shop that can sell: what orders are made from. */
export interface Shop {
  publishable_key: string;
  region_id: string;
  sales_channel_id: string;
  stock_location_id: string;
  shipping_option_id: string;
  return_shipping_option_id: string;
  variants: { id: string; title: string }[];
}

export interface ShopOptions {
  /** Ships from here: ISO 3166-1 alpha-2, lower case. */
  country?: string;
  /** Id of the fulfillment provider, as Medusa knows it. */
  fulfillment_provider_id?: string;
  products?: { title: string; thumbnail?: string; price: number }[];
}

const DEFAULT_PRODUCTS = [
  { title: "Linen shirt", price: 49 },
  { title: "Wool socks", price: 9 },
];

/** Sets a shop up through the admin API: region, channel, stock, shipping and products. */
export async function setUpShop(admin: JsonClient, options: ShopOptions = {}): Promise<Shop> {
  const country = options.country ?? "de";
  const provider = options.fulfillment_provider_id ?? "fulfillment-17track_17track";
  const { region } = await admin.post<{ region: { id: string } }>("/admin/regions", {
    name: "Everywhere",
    currency_code: "eur",
    countries: ["de", "at", "fr", "us", "gb"],
    payment_providers: ["pp_system_default"],
  });
  const { sales_channel } = await admin.post<{ sales_channel: { id: string } }>("/admin/sales-channels", {
    name: "Web shop",
  });
  const { stock_location } = await admin.post<{ stock_location: { id: string } }>("/admin/stock-locations", {
    name: "Warehouse",
    address: { address_1: "Lagerstraße 1", city: "Hamburg", postal_code: "20095", country_code: country },
  });
  const location = `/admin/stock-locations/${stock_location.id}`;
  await admin.post(`${location}/sales-channels`, { add: [sales_channel.id] });
  await admin.post(`${location}/fulfillment-providers`, { add: [provider] });
  const { stock_location: withSet } = await admin.post<{
    stock_location: { fulfillment_sets: { id: string }[] };
  }>(`${location}/fulfillment-sets?fields=*fulfillment_sets`, { name: "Shipping", type: "shipping" });
  const setId = withSet.fulfillment_sets[0]?.id;
  const { fulfillment_set } = await admin.post<{ fulfillment_set: { service_zones: { id: string }[] } }>(
    `/admin/fulfillment-sets/${setId}/service-zones`,
    {
      name: "World",
      geo_zones: ["de", "at", "fr", "us", "gb"].map((code) => ({ type: "country", country_code: code })),
    },
  );
  const { shipping_profile } = await admin.post<{ shipping_profile: { id: string } }>(
    "/admin/shipping-profiles",
    {
      name: "Parcels",
      type: "parcel",
    },
  );
  const zoneId = fulfillment_set.service_zones[0]?.id ?? "";
  const common = { service_zone_id: zoneId, shipping_profile_id: shipping_profile.id, provider_id: provider };
  const shippingOptionId = await createShippingOption(admin, { ...common, is_return: false, price: 5 });
  const returnOptionId = await createShippingOption(admin, { ...common, is_return: true, price: 0 });
  const { api_key } = await admin.post<{ api_key: { id: string; token: string } }>("/admin/api-keys", {
    title: "Web shop",
    type: "publishable",
  });
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [sales_channel.id] });
  const variants: { id: string; title: string }[] = [];
  for (const product of options.products ?? DEFAULT_PRODUCTS) {
    variants.push(
      await createProduct(admin, product, {
        sales_channel_id: sales_channel.id,
        shipping_profile_id: shipping_profile.id,
        stock_location_id: stock_location.id,
      }),
    );
  }
  return {
    publishable_key: api_key.token,
    region_id: region.id,
    sales_channel_id: sales_channel.id,
    stock_location_id: stock_location.id,
    shipping_option_id: shippingOptionId,
    return_shipping_option_id: returnOptionId,
    variants,
  };
}

/** Opens one more way to ship, for the products of one profile. Returns its id. */
export async function createShippingOption(
  admin: JsonClient,
  option: {
    service_zone_id: string;
    shipping_profile_id: string;
    provider_id: string;
    is_return: boolean;
    price: number;
  },
): Promise<string> {
  const { price, is_return, ...fields } = option;
  const name = is_return ? "Return parcel" : "Parcel";
  const ofOurs = is_return ? "17track-return" : "17track-outbound";
  const { shipping_option } = await admin.post<{ shipping_option: { id: string } }>(
    "/admin/shipping-options",
    {
      ...fields,
      name,
      price_type: "flat",
      type: { label: name, description: name, code: is_return ? "return" : "standard" },
      data: { id: fields.provider_id.startsWith("manual") ? "manual-fulfillment" : ofOurs },
      prices: [{ currency_code: "eur", amount: price }],
      rules: [
        { attribute: "is_return", operator: "eq", value: String(is_return) },
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
      ],
    },
  );
  return shipping_option.id;
}

/** Puts a product of one variant on sale, with plenty in stock. Returns the variant. */
export async function createProduct(
  admin: JsonClient,
  product: { title: string; thumbnail?: string; price: number },
  shop: { sales_channel_id: string; shipping_profile_id: string; stock_location_id: string },
): Promise<{ id: string; title: string }> {
  const { product: created } = await admin.post<{
    product: { variants: { id: string; inventory_items: { inventory_item_id: string }[] }[] };
  }>("/admin/products?fields=*variants,*variants.inventory_items", {
    title: product.title,
    status: "published",
    ...(product.thumbnail === undefined ? {} : { thumbnail: product.thumbnail }),
    shipping_profile_id: shop.shipping_profile_id,
    sales_channels: [{ id: shop.sales_channel_id }],
    options: [{ title: "Size", values: ["One size"] }],
    variants: [
      {
        title: "One size",
        options: { Size: "One size" },
        manage_inventory: true,
        prices: [{ currency_code: "eur", amount: product.price }],
      },
    ],
  });
  const variant = created.variants[0];
  const inventoryId = variant?.inventory_items[0]?.inventory_item_id;
  await admin.post(`/admin/inventory-items/${inventoryId}/location-levels`, {
    location_id: shop.stock_location_id,
    stocked_quantity: 1_000_000,
  });
  return { id: variant?.id ?? "", title: product.title };
}
