import { fulfilledItems } from "../../contracts/fulfilled-items";

/** What these screens read of an order: the fields that {@link ORDER_FIELDS} asks the admin API for. */
export interface OrderFacts {
  id: string;
  display_id: number;
  status: string;
  email: string | null;
  payment_collections: { status: string }[];
  total: number;
  no_notification?: boolean | null;
  sales_channel_id: string | null;
  items: OrderLine[];
  fulfillments: FulfillmentFacts[];
  shipping_address: { country_code: string | null; postal_code: string | null; phone: string | null } | null;
}

export interface OrderLine {
  id: string;
  title: string;
  subtitle: string | null;
  thumbnail: string | null;
  quantity: number;
  requires_shipping: boolean;
  detail: { fulfilled_quantity: number };
  /** What the warehouse takes for one of it; null when the variant is gone or was never one. */
  variant: {
    inventory_items: { inventory_item_id: string; required_quantity: number }[] | null;
    /** Null for a product that was deleted. */
    product?: { shipping_profile?: { id: string; name: string } | null } | null;
  } | null;
}

export interface FulfillmentFacts {
  id: string;
  created_at: string;
  packed_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  canceled_at: string | null;
  requires_shipping: boolean;
  items: { line_item_id: string | null; inventory_item_id: string | null; quantity: number }[];
  labels: { tracking_number: string }[];
}

export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "email",
  "no_notification",
  "sales_channel_id",
  "total",
  "*items",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.shipping_profile.name",
  "*payment_collections",
  "*shipping_address",
  "*fulfillments",
  "*fulfillments.items",
  "*fulfillments.labels",
].join(",");

/** An amount of one line item. */
export interface ItemAmount {
  id: string;
  title: string;
  subtitle: string | null;
  thumbnail: string | null;
  quantity: number;
}

/** Something that can leave now: a packed fulfillment, or what nobody has packed yet and goes together. */
export interface Shippable {
  /** Id of the fulfillment; null for what is not packed. */
  fulfillment_id: string | null;
  /** By which it ships, where unpacked items have different ones; null when there is nothing to tell apart. */
  shipping_profile: { id: string; name: string } | null;
  packed_at: string | null;
  items: ItemAmount[];
}

/** Everything of an order that can be shipped now, packed fulfillments first. */
export function shippablesOf(order: OrderFacts): Shippable[] {
  if (order.status === "canceled") {
    return [];
  }
  const packed = order.fulfillments.filter(isOpen).map((fulfillment) => ({
    fulfillment_id: fulfillment.id,
    shipping_profile: null,
    packed_at: fulfillment.packed_at ?? fulfillment.created_at,
    items: itemsOf(order, fulfillment),
  }));
  return [...packed, ...unpackedShippables(order)];
}

/** What is not packed yet; apart by shipping profile, as Medusa ships only one with a shipment. */
function unpackedShippables(order: OrderFacts): Shippable[] {
  const left = unpackedItems(order);
  if (left.length === 0) {
    return [];
  }
  const profileOf = ({ id }: ItemAmount) =>
    order.items.find((line) => line.id === id)?.variant?.product?.shipping_profile ?? null;
  const profiles = new Map(left.flatMap((item) => profileOf(item) ?? []).map((each) => [each.id, each]));
  const [first, ...others] = [...profiles.values()];
  const unpacked = { fulfillment_id: null, packed_at: null };
  if (first === undefined || others.length === 0) {
    return [{ ...unpacked, shipping_profile: null, items: left }];
  }
  return [first, ...others].map((shipping_profile) => ({
    ...unpacked,
    shipping_profile,
    // What has no profile goes with any.
    items: left.filter((item) => (profileOf(item) ?? first).id === shipping_profile.id),
  }));
}

/** Fulfillments that have left and were not cancelled: numbers can be added to them. */
export function shippedFulfillments(order: OrderFacts): FulfillmentFacts[] {
  return order.fulfillments.filter((each) => each.shipped_at !== null && each.canceled_at === null);
}

/** What a fulfillment holds, by line item of the order, in units ordered: kits, and not what they are made of. */
export function itemsOf(order: OrderFacts, fulfillment: FulfillmentFacts): ItemAmount[] {
  const held = fulfilledItems(order, fulfillment);
  return order.items.flatMap(({ id, title, subtitle, thumbnail }) => {
    const quantity = held.get(id);
    return quantity === undefined ? [] : [{ id, title, subtitle, thumbnail, quantity }];
  });
}

/** Pieces in a list of amounts. */
export function piecesOf(items: readonly { quantity: number }[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Payments in which the money is at least promised. */
const PROMISED: ReadonlySet<string> = new Set(["authorized", "partially_captured", "captured", "completed"]);

/** Whether the server will refuse to ship unless told that this is meant. */
export function isUnpaid(order: Pick<OrderFacts, "payment_collections" | "total">): boolean {
  return order.total > 0 && !order.payment_collections.some(({ status }) => PROMISED.has(status));
}

function isOpen(fulfillment: FulfillmentFacts): boolean {
  return (
    fulfillment.requires_shipping &&
    fulfillment.shipped_at === null &&
    fulfillment.delivered_at === null &&
    fulfillment.canceled_at === null
  );
}

function unpackedItems(order: OrderFacts): ItemAmount[] {
  return order.items
    .filter((line) => line.requires_shipping && line.quantity > line.detail.fulfilled_quantity)
    .map(({ id, title, subtitle, thumbnail, quantity, detail }) => ({
      id,
      title,
      subtitle,
      thumbnail,
      quantity: quantity - detail.fulfilled_quantity,
    }));
}
