import { CheckCircle, FlyingBox, XCircle } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { ComponentType } from "react";
import type { TextKey } from "../../i18n/dictionary";
import type { EmptyState } from "../../lib/empty-state";
import { useTexts } from "../../lib/use-texts";

const STATES: Record<EmptyState, { title: TextKey; text: TextKey; icon: ComponentType }> = {
  to_ship: { title: "empty.toShip", text: "empty.toShipText", icon: FlyingBox },
  cancelled: { title: "empty.cancelled", text: "empty.cancelledText", icon: XCircle },
  shipped_without_number: {
    title: "empty.shippedWithoutNumber",
    text: "empty.shippedWithoutNumberText",
    icon: FlyingBox,
  },
  delivered: { title: "empty.delivered", text: "empty.deliveredText", icon: CheckCircle },
  nothing_to_ship: { title: "empty.nothingToShip", text: "empty.nothingToShipText", icon: FlyingBox },
};

/** What will appear here, and how to make it appear. */
export function EmptyPackages({ state }: { state: EmptyState }) {
  const { t } = useTexts();
  const { title, text, icon: Icon } = STATES[state];
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-8 text-center">
      <span aria-hidden="true" className="text-ui-fg-muted mb-1">
        <Icon />
      </span>
      <Text size="small" leading="compact" weight="plus">
        {t(title)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle max-w-xs text-balance">
        {t(text)}
      </Text>
    </div>
  );
}
