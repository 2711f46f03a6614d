import { Text } from "@medusajs/ui";
import type { ItemAmount } from "../../lib/order-facts";
import { ItemName } from "./item-name";

/** What is in a shipment, to read. */
export function ItemList({ legend, items }: { legend: string; items: readonly ItemAmount[] }) {
  return (
    <section className="flex flex-col gap-y-2" aria-label={legend}>
      <Text size="small" leading="compact" weight="plus">
        {legend}
      </Text>
      <ul className="divide-ui-border-base shadow-borders-base divide-y rounded-lg">
        {items.map((item) => (
          <li key={item.id} className="flex items-center justify-between gap-x-3 px-3 py-2">
            <ItemName item={item} />
            <span className="txt-compact-small text-ui-fg-subtle whitespace-nowrap tabular-nums">
              {item.quantity} ×
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
