import { Photo } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { ItemAmount } from "../../lib/order-facts";

/** A line item: its picture, title, and what tells it from its siblings. */
export function ItemName({ item }: { item: Pick<ItemAmount, "title" | "subtitle" | "thumbnail"> }) {
  return (
    <div className="flex min-w-0 items-center gap-x-3">
      <div className="bg-ui-bg-component border-ui-border-base text-ui-fg-subtle flex h-8 w-6 shrink-0 items-center justify-center overflow-hidden rounded border">
        {item.thumbnail ? (
          <img src={item.thumbnail} alt="" className="h-full w-full object-cover" />
        ) : (
          <Photo aria-hidden="true" />
        )}
      </div>
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          {item.title}
        </Text>
        {item.subtitle && (
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle truncate">
            {item.subtitle}
          </Text>
        )}
      </div>
    </div>
  );
}
