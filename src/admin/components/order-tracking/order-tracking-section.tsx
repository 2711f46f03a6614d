import { Alert, Button, Container, Heading, Skeleton, Text, toast } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { AdminOrderTrackersResponse } from "../../../api/http-types";
import { ageText } from "../../lib/age";
import { failureMessage } from "../../lib/server-error";
import { useNow } from "../../lib/use-now";
import { useOrderTracking } from "../../lib/use-order-tracking";
import { useTexts } from "../../lib/use-texts";
import { CustomerLink } from "./customer-link";
import { CustomerVoice } from "./customer-voice";
import { FailureAlert } from "./failure-alert";
import { NeedsYouBadge } from "./needs-you-badge";
import { PackageList } from "./package-list";
import { SectionActions } from "./section-actions";
import { StatusAnnouncer } from "./status-announcer";
import { WarningList } from "./warning-list";

/** All packages of an order: which of them need the merchant, and everything that can be done about it. */
export function OrderTrackingSection({ orderId }: { orderId: string }) {
  const { t, locale } = useTexts();
  const { order, packages, trackers } = useOrderTracking(orderId);
  const [warnings, setWarnings] = useState<string[]>([]);
  const section = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLDivElement>(null);
  const now = useNow(30_000);
  const error = order.error ?? packages.error;
  const needing = (trackers ?? []).filter(({ attention }) => attention !== null).length;
  const ready = order.data !== undefined && trackers !== undefined;

  const onDone = (text: "ship.done" | "add.done") => (answer: AdminOrderTrackersResponse) => {
    toast.success(t(text, { count: answer.trackers.length }));
    setWarnings(answer.warnings);
  };
  const focusHeading = () => heading.current?.focus();
  const retry = () => {
    order.refetch();
    packages.refetch();
    // The button makes room for the news that it is loading.
    focusHeading();
  };
  const focusNeedy = () => section.current?.querySelector<HTMLElement>('[data-needs-you="true"]')?.focus();

  return (
    <Container ref={section} className="divide-ui-border-base divide-y p-0" data-testid="order-tracking">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div ref={heading} tabIndex={-1} className="flex items-center gap-x-2 outline-none">
          <Heading level="h2">{t("packages.title")}</Heading>
          {needing > 0 && (
            <NeedsYouBadge count={needing} onGo={trackers && trackers.length > 1 ? focusNeedy : null} />
          )}
        </div>
        {ready && (
          <SectionActions
            order={order.data}
            trackers={trackers}
            onShipped={onDone("ship.done")}
            onAdded={onDone("add.done")}
          />
        )}
      </div>
      <StatusAnnouncer trackers={trackers} />
      {warnings.length > 0 && (
        <WarningList
          warnings={warnings}
          onDismiss={() => {
            setWarnings([]);
            focusHeading();
          }}
        />
      )}
      {!ready && !error && <PackagesSkeleton />}
      {!ready && error && (
        <div className="flex flex-col items-start gap-y-3 px-6 py-4">
          <Text size="small">{t("errors.load")}</Text>
          <FailureAlert message={failureMessage(error)} />
          <Button type="button" size="small" variant="secondary" onClick={retry}>
            {t("actions.tryAgain")}
          </Button>
        </div>
      )}
      {ready && error && (
        <div className="px-6 py-4">
          <Alert variant="warning" role="status">
            {t("errors.stale", {
              age: ageText(new Date(packages.dataUpdatedAt).toISOString(), now, t, locale),
            })}
          </Alert>
        </div>
      )}
      {ready && <PackageList order={order.data} trackers={trackers} onRowGone={focusHeading} />}
      {ready && <CustomerVoice orderId={orderId} trackers={trackers} />}
      {ready && trackers.length > 0 && (
        <CustomerLink
          orderId={orderId}
          url={trackers.find((each) => each.tracking_page_url)?.tracking_page_url ?? null}
        />
      )}
    </Container>
  );
}

function PackagesSkeleton() {
  const { t } = useTexts();
  return (
    <div role="status" aria-label={t("packages.loading")} className="flex flex-col gap-y-3 px-6 py-4">
      <Skeleton className="h-5 w-28 rounded-md" />
      <Skeleton className="h-5 w-56 rounded-md" />
      <Skeleton className="h-16 w-full rounded-md" />
    </div>
  );
}
