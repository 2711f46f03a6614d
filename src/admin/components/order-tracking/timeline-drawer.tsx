import { Button, Drawer, Skeleton, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { AdminTracker } from "../../../api/http-types";
import { api } from "../../lib/api";
import { queryKeys } from "../../lib/query-keys";
import { failureMessage } from "../../lib/server-error";
import { useTexts } from "../../lib/use-texts";
import { DrawerHeader } from "./drawer-header";
import { FailureAlert } from "./failure-alert";
import { StatusBadge } from "./status-badge";
import { Timeline } from "./timeline";

const OPEN_MS = 5_000;

/** The whole journey of one package, beside a button that opens it. */
export function TimelineDrawer({ tracker, now }: { tracker: AdminTracker; now: Date }) {
  const { t } = useTexts();
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          {t("packages.showEvents")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHeader
          title={t("timeline.title", { number: tracker.tracking_number })}
          description={t("timeline.description")}
        />
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <div>
            <StatusBadge tracker={tracker} />
          </div>
          <Journey tracker={tracker} now={now} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function Journey({ tracker, now }: { tracker: AdminTracker; now: Date }) {
  const { t } = useTexts();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: queryKeys.tracker(tracker.id),
    queryFn: () => api.tracker(tracker.id),
    refetchInterval: tracker.status === "delivered" ? false : OPEN_MS,
    staleTime: 0,
  });
  if (isPending) {
    return (
      <div role="status" aria-label={t("packages.loading")} className="flex flex-col gap-y-3">
        {[1, 2, 3, 4].map((row) => (
          <Skeleton key={row} className="h-10 w-full rounded-md" />
        ))}
      </div>
    );
  }
  if (!data) {
    return (
      <div className="flex flex-col items-start gap-y-3">
        <FailureAlert message={failureMessage(error)} />
        <Button type="button" size="small" variant="secondary" onClick={() => refetch()}>
          {t("actions.tryAgain")}
        </Button>
      </div>
    );
  }
  const events = data.tracker.events ?? [];
  return events.length === 0 ? (
    <Text size="small" className="text-ui-fg-subtle">
      {t("timeline.empty")}
    </Text>
  ) : (
    <Timeline events={events} now={now} />
  );
}
