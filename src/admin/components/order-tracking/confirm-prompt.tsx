import { Prompt } from "@medusajs/ui";
import type { RefObject } from "react";
import type { Message } from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";
import { BusyButton } from "./busy-button";
import { FailureAlert } from "./failure-alert";

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  text: string;
  confirmText: string;
  isWorking: boolean;
  error: Message | null;
  onConfirm: () => void;
  /** Gets the focus back when the question is closed. */
  returnFocus: RefObject<HTMLElement>;
}

/** Asks before something that cannot be taken back; stays open until it has worked, and says why when it has not. */
export function ConfirmPrompt(props: Props) {
  const { open, onOpenChange, title, text, confirmText, isWorking, error, onConfirm, returnFocus } = props;
  const { t } = useTexts();
  return (
    <Prompt open={open} onOpenChange={onOpenChange} variant="danger">
      <Prompt.Content
        className="max-sm:max-w-[calc(100%-32px)]"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus.current?.focus();
        }}
      >
        <Prompt.Header>
          <Prompt.Title className="break-words">{title}</Prompt.Title>
          <Prompt.Description>{text}</Prompt.Description>
          {error && (
            <div className="pt-3">
              <FailureAlert message={error} />
            </div>
          )}
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.cancel")}</Prompt.Cancel>
          <BusyButton variant="danger" isBusy={isWorking} onClick={onConfirm}>
            {confirmText}
          </BusyButton>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}
