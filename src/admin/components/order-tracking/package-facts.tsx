import { clx } from "@medusajs/ui";
import type { AdminTracker } from "../../../api/http-types";
import { ageText } from "../../lib/age";
import { momentText } from "../../lib/dates";
import { estimateText, isExpected, isLate } from "../../lib/estimate";
import { isNewsOld } from "../../lib/news-age";
import type { OrderFacts } from "../../lib/order-facts";
import { providerName } from "../../lib/provider-name";
import { useTexts } from "../../lib/use-texts";
import { Fact } from "./fact";

interface Props {
  order: OrderFacts;
  tracker: AdminTracker;
  now: Date;
}

/** When it comes, what was last heard, and how fresh that is. */
export function PackageFacts({ order, tracker, now }: Props) {
  const { t } = useTexts();
  const isFollowed = tracker.provider_state === "registered" || tracker.last_event !== null;
  return (
    <dl className="grid empty:hidden grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
      <Arrival tracker={tracker} now={now} />
      {isFollowed && <LastNews tracker={tracker} now={now} />}
      {tracker.last_checked_at !== null && (
        <Checked tracker={tracker} checkedAt={tracker.last_checked_at} now={now} />
      )}
      {tracker.items.length > 0 && <Fact label={t("packages.items")}>{contents(order, tracker)}</Fact>}
    </dl>
  );
}

function contents(order: OrderFacts, tracker: AdminTracker): string {
  return tracker.items
    .map(({ line_item_id, quantity }) => {
      const line = order.items.find(({ id }) => id === line_item_id);
      return `${quantity} × ${line?.title ?? line_item_id}`;
    })
    .join(", ");
}

function Arrival({ tracker, now }: { tracker: AdminTracker; now: Date }) {
  const { t, locale } = useTexts();
  if (tracker.status === "delivered") {
    return tracker.delivered_at ? (
      <Fact label={t("estimate.delivered")}>{momentText(tracker.delivered_at, locale)}</Fact>
    ) : null;
  }
  const expected = estimateText(tracker.estimated_delivery, t, locale);
  const first = estimateText(tracker.first_estimated_delivery, t, locale);
  const late = isLate(tracker, now);
  if (expected === null || !isExpected(tracker)) {
    return null;
  }
  return (
    <Fact label={t("estimate.label")}>
      <span className={clx({ "text-ui-tag-orange-text": late })}>
        {expected}
        {late && ` (${t("estimate.late")})`}
      </span>
      {first !== null && first !== expected && (
        <span className="text-ui-fg-subtle txt-compact-xsmall block pt-0.5">
          {t("estimate.first", { date: first })}
        </span>
      )}
    </Fact>
  );
}

function LastNews({ tracker, now }: { tracker: AdminTracker; now: Date }) {
  const { t, locale } = useTexts();
  const { last_event, last_event_at, last_event_location } = tracker;
  const old = isNewsOld(tracker, now);
  return (
    <Fact label={t("packages.lastNews")}>
      {last_event === null ? (
        <span className={old ? "text-ui-tag-orange-text" : "text-ui-fg-subtle"}>
          {t(tracker.provider_id === "manual" ? "packages.nothingRecorded" : "packages.noNews")}
        </span>
      ) : (
        <>
          {last_event}
          <span className="text-ui-fg-subtle txt-compact-xsmall block pt-0.5">
            {last_event_location}{" "}
            {last_event_at && (
              <span className="whitespace-nowrap">
                {last_event_location && "· "}
                <time
                  dateTime={last_event_at}
                  title={momentText(last_event_at, locale)}
                  className={clx({ "text-ui-tag-orange-text font-medium": old })}
                >
                  {ageText(last_event_at, now, t, locale)}
                </time>
              </span>
            )}
          </span>
        </>
      )}
    </Fact>
  );
}

function Checked({ tracker, checkedAt, now }: { tracker: AdminTracker; checkedAt: string; now: Date }) {
  const { t, locale } = useTexts();
  const { carrier_checked_at } = tracker;
  return (
    <Fact label={t("packages.checked")}>
      {ageText(checkedAt, now, t, locale)}
      {carrier_checked_at !== null && (
        <span className="text-ui-fg-subtle txt-compact-xsmall block pt-0.5">
          {t("packages.carrierAsked", {
            provider: providerName(tracker.provider_id, t),
            age: ageText(carrier_checked_at, now, t, locale),
          })}
        </span>
      )}
    </Fact>
  );
}
