import { Button, Text, toast } from "@medusajs/ui";
import { failureMessage } from "../../lib/server-error";
import type { UnfollowedNumber } from "../../lib/unfollowed";
import { useTexts } from "../../lib/use-texts";
import { useAddPackages } from "../../lib/use-tracking-actions";
import { FailureAlert } from "./failure-alert";

/** A number that stands on a label but is not followed, and the button that follows it. */
export function UnfollowedRow({ orderId, unfollowed }: { orderId: string; unfollowed: UnfollowedNumber }) {
  const { t } = useTexts();
  const add = useAddPackages(orderId);
  const { fulfillment_id, tracking_number } = unfollowed;
  const follow = () =>
    add.mutateAsync({ fulfillment_id, trackers: [{ tracking_number }], notify: false }).then(
      // By then the row is gone, so only the promise can tell.
      () => toast.success(t("add.done", { count: 1 })),
      () => {},
    );
  return (
    <li className="flex flex-col items-start gap-y-2 px-6 py-4">
      <Text size="small" leading="compact" className="break-words">
        {t("empty.notFollowed", { number: tracking_number })}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("empty.notFollowedSoon")}
      </Text>
      <Button type="button" size="small" variant="secondary" isLoading={add.isPending} onClick={follow}>
        {t("empty.follow")}
      </Button>
      {add.error && <FailureAlert message={failureMessage(add.error)} />}
    </li>
  );
}
