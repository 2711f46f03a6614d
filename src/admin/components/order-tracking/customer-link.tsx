import { ArrowUpRightOnBox, Link, XCircle } from "@medusajs/icons";
import { IconButton, Input, Text, Tooltip, toast } from "@medusajs/ui";
import { useRef, useState } from "react";
import { copyText } from "../../lib/copy-text";
import { failureMessage } from "../../lib/server-error";
import { useTexts } from "../../lib/use-texts";
import { useCustomerLink } from "../../lib/use-tracking-actions";
import { BusyButton } from "./busy-button";
import { ConfirmPrompt } from "./confirm-prompt";
import { FailureAlert } from "./failure-alert";

/** The address of the order's own page: copy it for a customer who asks, or revoke it. */
export function CustomerLink({ orderId, url }: { orderId: string; url: string | null }) {
  const { t } = useTexts();
  const { make, revoke } = useCustomerLink(orderId);
  const [asking, setAsking] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const revokeButton = useRef<HTMLButtonElement>(null);

  const copy = async (address: string) => {
    const copied = await copyText(address);
    setByHand(copied ? null : address);
    if (copied) {
      toast.success(t("link.copied"));
    }
  };
  const copyOrMake = () =>
    url === null
      ? make.mutate(undefined, { onSuccess: ({ tracking_link }) => copy(tracking_link.url) })
      : copy(url);
  const confirmRevoke = () =>
    revoke.mutate(undefined, {
      onSuccess: () => {
        toast.success(t("link.revoked"));
        setByHand(null);
        setAsking(false);
      },
    });

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        {t("link.title")}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle text-balance">
        {t("link.explain")}
      </Text>
      <div className="flex flex-wrap items-center gap-2">
        <BusyButton ref={copyButton} variant="secondary" isBusy={make.isPending} onClick={copyOrMake}>
          <Link aria-hidden="true" />
          {url === null ? t("link.create") : t("link.copy")}
        </BusyButton>
        {url !== null && (
          <>
            <Tooltip content={t("link.open")}>
              <IconButton size="small" asChild>
                <a href={url} target="_blank" rel="noreferrer noopener" aria-label={t("link.open")}>
                  <ArrowUpRightOnBox />
                </a>
              </IconButton>
            </Tooltip>
            <Tooltip content={t("link.revoke")}>
              <IconButton
                ref={revokeButton}
                type="button"
                size="small"
                aria-label={t("link.revoke")}
                onClick={() => {
                  revoke.reset();
                  setAsking(true);
                }}
              >
                <XCircle />
              </IconButton>
            </Tooltip>
          </>
        )}
      </div>
      {byHand !== null && (
        <div role="status" className="flex flex-col gap-y-1">
          <Text size="xsmall">{t("link.copyByHand")}</Text>
          <Input
            readOnly
            size="small"
            aria-label={t("link.title")}
            value={byHand}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
      {make.error && <FailureAlert message={failureMessage(make.error)} />}
      <ConfirmPrompt
        open={asking}
        onOpenChange={setAsking}
        title={t("link.revokeTitle")}
        text={t("link.revokeText")}
        confirmText={t("link.revokeConfirm")}
        isWorking={revoke.isPending}
        error={revoke.error ? failureMessage(revoke.error) : null}
        onConfirm={confirmRevoke}
        returnFocus={url === null ? copyButton : revokeButton}
      />
    </div>
  );
}
