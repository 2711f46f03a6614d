import { clx } from "@medusajs/ui";
import { useEffect, useRef } from "react";
import type { CarrierView } from "../../../api/http-types";
import type { CarrierOption } from "../../lib/carrier-options";
import { useTexts } from "../../lib/use-texts";

interface Props {
  id: string;
  options: CarrierOption[];
  active: number;
  search: string;
  isLoading: boolean;
  isFailed: boolean;
  onChoose: (carrier: CarrierView) => void;
}

/** The open list of carriers beneath its input. */
export function CarrierList({ id, options, active, search, isLoading, isFailed, onChoose }: Props) {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-position="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const message = isFailed
    ? t("carrier.failed")
    : isLoading
      ? t("carrier.searching")
      : options.length === 0
        ? t("carrier.none", { query: search.trim() })
        : null;
  return (
    <div className="bg-ui-bg-component shadow-elevation-flyout absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-lg">
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={t("carrier.label")}
        className="max-h-56 overflow-y-auto p-1"
      >
        {message === null &&
          options.map(({ carrier, suggested }, position) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the input, which chooses the active one
            <div
              key={carrier.code}
              id={`${id}-${carrier.code}`}
              role="option"
              tabIndex={-1}
              aria-selected={position === active}
              data-position={position}
              className={clx(
                "txt-compact-small flex cursor-pointer items-center justify-between gap-x-2 rounded-md px-2 py-1.5",
                "hover:bg-ui-bg-component-hover",
                { "bg-ui-bg-component-hover": position === active },
              )}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(carrier)}
            >
              <span className="min-w-0 truncate">
                {carrier.name}
                {carrier.country && <span className="text-ui-fg-subtle"> · {carrier.country}</span>}
              </span>
              {suggested && (
                <span className="txt-compact-xsmall text-ui-fg-subtle shrink-0">
                  {t("carrier.suggested")}
                </span>
              )}
            </div>
          ))}
      </div>
      <p
        role="status"
        className={clx("txt-small text-ui-fg-subtle px-3 pb-2", { "sr-only": message === null })}
      >
        {message ?? t("carrier.results", { count: options.length })}
      </p>
    </div>
  );
}
