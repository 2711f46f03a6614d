import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** What tracking needs to know of an order; read through the query graph. */
export interface OrderFacts {
  id: string;
  display_id: number;
  /** The shop's own number, if it makes any. */
  custom_display_id: string | null;
  status: string;
  created_at: Date;
  canceled_at: Date | null;
  email: string | null;
  locale: string | null;
  sales_channel_id: string | null;
  total: number;
  customer_id: string | null;
  shipping_address: { country_code: string | null; city: string | null; postal_code: string | null } | null;
  items: OrderItemFacts[];
  fulfillments: FulfillmentFacts[];
  payment_collections: { id: string; status: string; created_at: Date; completed_at: Date | null }[];
}

export interface OrderItemFacts {
  id: string;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  requires_shipping: boolean;
  /** What the warehouse takes for one of it; null when the variant is gone or was never one. */
  variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] | null } | null;
  detail: {
    quantity: number;
    fulfilled_quantity: number;
    shipped_quantity: number;
    delivered_quantity: number;
    return_received_quantity: number;
  };
}

export interface FulfillmentFacts {
  id: string;
  location_id: string | null;
  packed_at: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  canceled_at: Date | null;
  created_at: Date;
  data: Record<string, unknown> | null;
  metadata: Record<string, unknown> | null;
  items: { id: string; line_item_id: string; inventory_item_id: string | null; quantity: number }[];
  labels: { id: string; tracking_number: string; tracking_url: string; label_url: string }[];
}

export const FULFILLMENT_FIELDS = [
  "id",
  "location_id",
  "packed_at",
  "shipped_at",
  "delivered_at",
  "canceled_at",
  "created_at",
  "data",
  "metadata",
  "items.*",
  "labels.*",
];

const ORDER_FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "status",
  "created_at",
  "canceled_at",
  "email",
  "locale",
  "sales_channel_id",
  "total",
  "customer_id",
  "shipping_address.country_code",
  "shipping_address.city",
  "shipping_address.postal_code",
  "items.*",
  "items.detail.*",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.created_at",
  "payment_collections.completed_at",
  ...FULFILLMENT_FIELDS.map((field) => `fulfillments.${field}`),
];

/** An order; null when there is none. */
export async function findOrder(container: MedusaContainer, orderId: string): Promise<OrderFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: orderId } });
  return (data[0] as unknown as OrderFacts | undefined) ?? null;
}

/** An order; throws NOT_FOUND when there is none. */
export async function loadOrder(container: MedusaContainer, orderId: string): Promise<OrderFacts> {
  const order = await findOrder(container, orderId);
  if (order === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${orderId} was not found`);
  }
  return order;
}
