import { ArrowPath } from "@medusajs/icons";
import type { AdminRefreshResponse, AdminTracker } from "../../../api/http-types";
import { ageText } from "../../lib/age";
import type { Message } from "../../lib/package-draft";
import { providerName } from "../../lib/provider-name";
import { failureMessage } from "../../lib/server-error";
import { useCooldown } from "../../lib/use-cooldown";
import { type Texts, useTexts } from "../../lib/use-texts";
import { useRefresh } from "../../lib/use-tracking-actions";
import { BusyButton } from "./busy-button";
import { MessageText } from "./message-text";

interface Props {
  orderId: string;
  tracker: AdminTracker;
}

/** Asks the provider now; then waits out the cool-down, and says how fresh the answer is. */
export function RefreshButton({ orderId, tracker }: Props) {
  const texts = useTexts();
  const refresh = useRefresh(orderId, tracker.id);
  const seconds = useCooldown(refresh.data?.next_refresh_at ?? null);
  const failure: Message | null = refresh.error ? failureMessage(refresh.error) : null;
  const waits = seconds > 0;
  return (
    <>
      <BusyButton
        variant="secondary"
        isBusy={refresh.isPending}
        aria-disabled={waits}
        className={waits ? "text-ui-fg-disabled cursor-not-allowed" : undefined}
        onClick={() => !waits && refresh.mutate()}
      >
        <ArrowPath aria-hidden="true" />
        {waits ? texts.t("packages.refreshIn", { seconds }) : texts.t("packages.refresh")}
      </BusyButton>
      <div role="status" className="txt-small text-ui-fg-subtle w-full text-pretty empty:hidden">
        {waits && refresh.data && <span>{answerText(refresh.data, texts)}</span>}
        {failure && (
          <span className="text-ui-fg-error">
            <MessageText message={failure} />
          </span>
        )}
      </div>
    </>
  );
}

function answerText({ refreshed, tracker }: AdminRefreshResponse, { t, locale }: Texts): string {
  if (!refreshed) {
    return t("packages.refreshFresh");
  }
  const provider = providerName(tracker.provider_id, t);
  return tracker.carrier_checked_at
    ? t("packages.refreshed", { provider, age: ageText(tracker.carrier_checked_at, new Date(), t, locale) })
    : t("packages.refreshedUnknown", { provider });
}
