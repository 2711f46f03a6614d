import { JsonClient } from "./http";
import type { Shop } from "./shop";

export interface PlacedOrder {
  id: string;
  display_id: number;
  email: string;
  items: { id: string; title: string; quantity: number }[];
}

export interface OrderOptions {
  email?: string;
  /** One of each variant by default. */
  items?: { variant_id: string; quantity: number }[];
  address?: Partial<typeof DEFAULT_ADDRESS>;
  /** One for each shipping profile among the items; the shop's first by default. */
  shipping_option_ids?: string[];
  /** The signed-in customer's bearer token; a guest's order without. */
  customer_token?: string;
  /** BCP-47. */
  locale?: string;
}

const DEFAULT_ADDRESS = {
  first_name: "Ada",
  last_name: "Example",
  address_1: "Invalidenstraße 117",
  city: "Berlin",
  postal_code: "10115",
  country_code: "de",
  phone: "+49 30 1234567",
};

/** A cart in which everything is chosen but how it is paid. */
export interface FilledCart {
  id: string;
  email: string;
  payment_collection_id: string;
  /** The storefront of whoever fills it. */
  store: JsonClient;
}

/** Fills a cart the way a storefront does. */
export async function fillCart(baseUrl: string, shop: Shop, options: OrderOptions = {}): Promise<FilledCart> {
  const store = new JsonClient(baseUrl, {
    "x-publishable-api-key": shop.publishable_key,
    ...(options.customer_token === undefined ? {} : { authorization: `Bearer ${options.customer_token}` }),
  });
  const email = options.email ?? "ada@example.com";
  const address = { ...DEFAULT_ADDRESS, ...options.address };
  const items = options.items ?? shop.variants.map(({ id }) => ({ variant_id: id, quantity: 1 }));
  const { cart } = await store.post<{ cart: { id: string } }>("/store/carts", {
    region_id: shop.region_id,
    sales_channel_id: shop.sales_channel_id,
    email,
    shipping_address: address,
    billing_address: address,
    items,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  for (const option_id of options.shipping_option_ids ?? [shop.shipping_option_id]) {
    await store.post(`/store/carts/${cart.id}/shipping-methods`, { option_id });
  }
  const { payment_collection } = await store.post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart.id },
  );
  return { id: cart.id, email, payment_collection_id: payment_collection.id, store };
}

/** Buys something the way a storefront does. The payment is authorized, not captured. */
export async function placeOrder(
  baseUrl: string,
  shop: Shop,
  options: OrderOptions = {},
): Promise<PlacedOrder> {
  const { id, email, payment_collection_id, store } = await fillCart(baseUrl, shop, options);
  await store.post(`/store/payment-collections/${payment_collection_id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  const completed = await store.post<{ type: string; order?: PlacedOrder; error?: { message: string } }>(
    `/store/carts/${id}/complete`,
  );
  if (completed.order === undefined) {
    throw new Error(`The cart did not become an order: ${completed.error?.message ?? completed.type}`);
  }
  const { order } = completed;
  return {
    id: order.id,
    display_id: order.display_id,
    email,
    items: order.items.map(({ id, title, quantity }) => ({ id, title, quantity })),
  };
}

/** Registers a customer and signs them in. Returns their bearer token. */
export async function signUpCustomer(
  baseUrl: string,
  shop: Shop,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const store = new JsonClient(baseUrl, { "x-publishable-api-key": shop.publishable_key });
  const { token } = await store.post<{ token: string }>("/auth/customer/emailpass/register", {
    email,
    password,
  });
  await store
    .with({ authorization: `Bearer ${token}` })
    .post("/store/customers", { email, first_name: "Ada", last_name: "Example" });
  const signedIn = await store.post<{ token: string }>("/auth/customer/emailpass", { email, password });
  return signedIn.token;
}
