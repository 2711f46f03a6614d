import { Badge } from "@medusajs/ui";
import { useTexts } from "../../lib/use-texts";

interface Props {
  /** How many packages need the merchant. */
  count: number;
  /** Leads to the first of them; null when there is nowhere to go. */
  onGo: (() => void) | null;
}

/** How many packages need the merchant, and the way to the first of them. */
export function NeedsYouBadge({ count, onGo }: Props) {
  const { t } = useTexts();
  const text = t("packages.needYou", { count });
  return onGo ? (
    <Badge asChild size="2xsmall" color="orange">
      <button
        type="button"
        className="focus-visible:shadow-borders-focus cursor-pointer outline-none hover:underline"
        onClick={onGo}
      >
        {text}
      </button>
    </Badge>
  ) : (
    <Badge size="2xsmall" color="orange">
      {text}
    </Badge>
  );
}
