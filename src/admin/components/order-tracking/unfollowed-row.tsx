import { Text, toast } from "@medusajs/ui";
import { failureMessage } from "../../lib/server-error";
import type { UnfollowedNumber } from "../../lib/unfollowed";
import { useTexts } from "../../lib/use-texts";
import { useAddPackages } from "../../lib/use-tracking-actions";
import { BusyButton } from "./busy-button";
import { FailureAlert } from "./failure-alert";
import { NotFollowedBadge } from "./status-badge";

interface Props {
  orderId: string;
  unfollowed: UnfollowedNumber;
  /** Called once it is followed: the row is gone then, and the focus goes elsewhere. */
  onFollowed: () => void;
}

/** A number that stands on a label but is not followed, and the button that follows it. */
export function UnfollowedRow({ orderId, unfollowed, onFollowed }: Props) {
  const { t } = useTexts();
  const add = useAddPackages(orderId);
  const { fulfillment_id, tracking_number } = unfollowed;
  const follow = () =>
    add.mutateAsync({ fulfillment_id, trackers: [{ tracking_number }], notify: false }).then(
      // By then the row is gone, so only the promise can tell.
      () => {
        toast.success(t("add.done", { count: 1 }));
        onFollowed();
      },
      () => {},
    );
  return (
    <li className="flex flex-col items-start gap-y-3 px-6 py-4" data-unfollowed-number={tracking_number}>
      <NotFollowedBadge />
      <Text size="small" leading="compact" weight="plus" className="break-all">
        {tracking_number}
      </Text>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("empty.notFollowed")}
      </Text>
      <BusyButton variant="secondary" isBusy={add.isPending} onClick={follow}>
        {t("empty.follow")}
      </BusyButton>
      {add.error && <FailureAlert message={failureMessage(add.error)} />}
    </li>
  );
}
