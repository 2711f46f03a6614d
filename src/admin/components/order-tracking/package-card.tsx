import { Alert, Badge, Button, Text, toast } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { AdminTracker } from "../../../api/http-types";
import { waitingText } from "../../lib/needs";
import type { OrderFacts } from "../../lib/order-facts";
import { providerName } from "../../lib/provider-name";
import { failureMessage } from "../../lib/server-error";
import { useTexts } from "../../lib/use-texts";
import { useRemovePackage } from "../../lib/use-tracking-actions";
import { AttentionBox } from "./attention-box";
import { ConfirmPrompt } from "./confirm-prompt";
import { EditForm } from "./edit-form";
import { EventForm } from "./event-form";
import { FormDrawer } from "./form-drawer";
import { PackageFacts } from "./package-facts";
import { PackageMenu } from "./package-menu";
import { PackageTitle } from "./package-title";
import { RefreshButton } from "./refresh-button";
import { StatusBadge } from "./status-badge";
import { TimelineDrawer } from "./timeline-drawer";

interface Props {
  order: OrderFacts;
  tracker: AdminTracker;
  /** All packages of the order, this one too. */
  trackers: readonly AdminTracker[];
  now: Date;
  /** Called once the package is gone, for the focus to go elsewhere. */
  onRemoved: () => void;
}

/** One package: where it is, when it comes, what it needs, and what can be done. */
export function PackageCard({ order, tracker, trackers, now, onRemoved }: Props) {
  const { t } = useTexts();
  const menu = useRef<HTMLButtonElement>(null);
  const [dialog, setDialog] = useState<"edit" | "record" | "remove" | null>(null);
  const remove = useRemovePackage(order.id, tracker.id);
  const number = tracker.tracking_number;
  const isByHand = tracker.provider_id === "manual";
  const waitsForRecords = isByHand && tracker.status !== "delivered" && tracker.attention === null;
  const canRefresh = !isByHand && tracker.provider_state === "registered";

  // Once it is removed the card is gone, so only the promise can tell; an error stays in the question.
  const confirmRemove = () =>
    remove.mutateAsync().then(
      () => {
        toast.success(t("packages.removed", { number }));
        onRemoved();
      },
      () => {},
    );

  return (
    <li
      tabIndex={-1}
      className="focus-visible:bg-ui-bg-subtle flex flex-col gap-y-3 px-6 py-4 outline-none"
      data-testid="package"
      data-tracking-number={number}
      data-needs-you={tracker.attention !== null}
    >
      <div className="flex items-start justify-between gap-x-2">
        <div className="flex flex-wrap gap-1.5">
          <StatusBadge tracker={tracker} />
          {tracker.direction === "return" && <Badge size="small">{t("packages.return")}</Badge>}
        </div>
        <PackageMenu
          number={number}
          trigger={menu}
          onEdit={() => setDialog("edit")}
          onRecord={() => setDialog("record")}
          onRemove={() => {
            remove.reset();
            setDialog("remove");
          }}
        />
      </div>
      <PackageTitle tracker={tracker} />
      <AttentionBox
        order={order}
        tracker={tracker}
        onCured={() => menu.current?.focus()}
        onCorrect={() => setDialog("edit")}
        onRecord={() => setDialog("record")}
      />
      <PackageFacts order={order} tracker={tracker} now={now} />
      <StandingNote tracker={tracker} />
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {tracker.last_event !== null && <TimelineDrawer tracker={tracker} now={now} />}
        {waitsForRecords && (
          <Button type="button" size="small" variant="secondary" onClick={() => setDialog("record")}>
            {t("packages.record")}
          </Button>
        )}
        {canRefresh && <RefreshButton orderId={order.id} tracker={tracker} />}
      </div>
      <FormDrawer
        open={dialog === "edit"}
        onOpenChange={(open) => setDialog(open ? "edit" : null)}
        returnFocus={menu}
      >
        <EditForm
          order={order}
          tracker={tracker}
          trackers={trackers}
          onDone={(changed) => {
            toast[changed ? "success" : "info"](changed ? t("edit.done") : t("edit.unchanged"));
            setDialog(null);
          }}
        />
      </FormDrawer>
      <FormDrawer
        open={dialog === "record"}
        onOpenChange={(open) => setDialog(open ? "record" : null)}
        returnFocus={menu}
      >
        <EventForm
          order={order}
          tracker={tracker}
          onDone={() => {
            toast.success(t("event.done"));
            setDialog(null);
          }}
        />
      </FormDrawer>
      <ConfirmPrompt
        open={dialog === "remove"}
        onOpenChange={(open) => setDialog(open ? "remove" : null)}
        title={t("packages.removeTitle", { number })}
        text={t("packages.removeText")}
        confirmText={t("packages.removeConfirm")}
        isWorking={remove.isPending}
        error={remove.error ? failureMessage(remove.error) : null}
        onConfirm={confirmRemove}
        returnFocus={menu}
      />
    </li>
  );
}

/** Why a package is not followed yet, or that a person follows it. */
function StandingNote({ tracker }: { tracker: AdminTracker }) {
  const { t } = useTexts();
  const text = tracker.provider_id === "manual" ? ("packages.byHand" as const) : waitingText(tracker);
  if (text === null) {
    return null;
  }
  const sentence = t(text, { provider: providerName(tracker.provider_id, t) });
  if (text !== "waiting.configuration") {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {sentence}
      </Text>
    );
  }
  // Waiting does not cure this one.
  return (
    <Alert variant="warning">
      <Text size="small">{sentence}</Text>
      {tracker.provider_state_message && (
        <Text size="xsmall" className="text-ui-fg-subtle pt-1">
          {tracker.provider_state_message}
        </Text>
      )}
    </Alert>
  );
}
