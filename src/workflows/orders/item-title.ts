import type { OrderItemFacts } from "./load-order";

type TitledItem = Pick<OrderItemFacts, "title" | "product_title" | "variant_title">;

/** What people call a line item: its product, with the variant where the order has several of that product. */
export function itemTitle(item: TitledItem, items: TitledItem[]): string {
  const { product_title, variant_title } = item;
  if (product_title === null) {
    return item.title;
  }
  const isOneOfSeveral = items.some(
    (other) => other.product_title === product_title && other.variant_title !== variant_title,
  );
  return isOneOfSeveral && variant_title ? `${product_title}, ${variant_title}` : product_title;
}
