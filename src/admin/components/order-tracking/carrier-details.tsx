import { ChevronDownMini } from "@medusajs/icons";
import type { ReactNode } from "react";
import { useTexts } from "../../lib/use-texts";

/** Fields that only some carriers ask for, out of the way until they are wanted or wrong. */
export function CarrierDetails({ isWrong, children }: { isWrong: boolean; children: ReactNode }) {
  const { t } = useTexts();
  return (
    <details className="group" open={isWrong || undefined}>
      <summary className="txt-compact-small text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus flex w-fit cursor-pointer list-none items-center gap-x-1 rounded outline-none">
        <ChevronDownMini aria-hidden="true" className="transition-transform group-open:rotate-180" />
        {t("ship.details")}
      </summary>
      <div className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-2">{children}</div>
    </details>
  );
}
