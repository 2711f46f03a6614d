import { Hint, Input } from "@medusajs/ui";
import { useId } from "react";
import type { ItemAmount } from "../../lib/order-facts";
import type { Message } from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";
import { ItemName } from "./item-name";
import { MessageText } from "./message-text";

interface Props {
  legend: string;
  hint: string;
  items: readonly ItemAmount[];
  /** The typed quantity of an item. */
  typedOf: (item: ItemAmount) => string;
  /** The most that may be typed for an item. */
  maxOf: (item: ItemAmount) => number;
  errorOf: (item: ItemAmount) => Message | undefined;
  /** What is wrong with all of them together. */
  error?: Message | undefined;
  onChange: (item: ItemAmount, typed: string) => void;
}

/** How many pieces of each item. */
export function ItemQuantities({ legend, hint, items, typedOf, maxOf, errorOf, error, onChange }: Props) {
  const { t } = useTexts();
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-y-2" aria-describedby={`${id}-hint`}>
      <legend className="txt-compact-small-plus">{legend}</legend>
      <Hint id={`${id}-hint`}>{hint}</Hint>
      <ul className="divide-ui-border-base shadow-borders-base divide-y rounded-lg">
        {items.map((item, position) => {
          const problem = errorOf(item);
          const noteId = `${id}-${position}`;
          return (
            <li key={item.id} className="flex flex-col gap-y-1 px-3 py-2">
              <div className="flex items-center justify-between gap-x-3">
                <ItemName item={item} />
                <div className="flex shrink-0 items-center gap-x-2">
                  <Input
                    type="number"
                    inputMode="numeric"
                    size="small"
                    min={0}
                    max={maxOf(item)}
                    className="w-16 text-right"
                    aria-label={t("ship.quantityOf", { title: item.title })}
                    aria-invalid={problem !== undefined || (error !== undefined && position === 0)}
                    aria-describedby={problem ? noteId : undefined}
                    value={typedOf(item)}
                    onChange={(event) => onChange(item, event.target.value)}
                  />
                  <span className="txt-compact-small text-ui-fg-subtle whitespace-nowrap">
                    {t("ship.ofQuantity", { quantity: maxOf(item) })}
                  </span>
                </div>
              </div>
              {problem && (
                <Hint id={noteId} variant="error" role="alert">
                  <MessageText message={problem} />
                </Hint>
              )}
            </li>
          );
        })}
      </ul>
      {error && (
        <Hint variant="error" role="alert">
          <MessageText message={error} />
        </Hint>
      )}
    </fieldset>
  );
}
