import { ArrowUpRightMini } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { AdminTracker } from "../../../api/http-types";
import { useTexts } from "../../lib/use-texts";
import { CopyButton } from "./copy-button";

/** The carrier and the number, which leads to the carrier's own page. */
export function PackageTitle({ tracker }: { tracker: AdminTracker }) {
  const { t } = useTexts();
  const { tracking_number: number, tracking_url: url, carrier } = tracker;
  return (
    <div className="min-w-0">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {carrier.name ?? t("carrier.unknown")}
      </Text>
      <div className="flex min-w-0 items-center gap-x-1">
        {url ? (
          <a
            href={url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={t("packages.openCarrier", {
              number,
              carrier: carrier.name ?? t("packages.theCarrier"),
            })}
            className="txt-compact-small-plus text-ui-tag-blue-text focus-visible:shadow-borders-focus flex min-w-0 items-center gap-x-0.5 rounded outline-none hover:underline"
          >
            <span className="break-all">{number}</span>
            <ArrowUpRightMini aria-hidden="true" className="shrink-0" />
          </a>
        ) : (
          <Text size="small" leading="compact" weight="plus" className="break-all">
            {number}
          </Text>
        )}
        <CopyButton content={number} label={t("packages.copyNumber", { number })} />
      </div>
    </div>
  );
}
