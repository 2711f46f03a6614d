import { Button, Label } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { Message } from "../../lib/package-draft";
import type { FieldProps } from "./field";
import { MessageText } from "./message-text";

interface Props {
  label: string;
  submitText: string;
  isSending: boolean;
  /** What is wrong with what was typed; null when it can be sent. */
  check: () => Message | null;
  failure: Message | null;
  onSubmit: () => void;
  children: (field: FieldProps) => ReactNode;
}

/** One input and one button, right where it is said what is missing. */
export function CureForm({ label, submitText, isSending, check, failure, onSubmit, children }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<Message | null>(null);
  const shown = problem ?? failure;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = check();
    setProblem(found);
    if (!found && !isSending) {
      onSubmit();
    }
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-y-1">
      <Label size="xsmall" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <div className="flex items-start gap-x-2">
        <div className="min-w-0 flex-1">
          {children({
            id,
            "aria-invalid": shown !== null,
            "aria-describedby": shown ? `${id}-note` : undefined,
          })}
        </div>
        <Button type="submit" size="base" variant="secondary" className="h-8 shrink-0" isLoading={isSending}>
          {submitText}
        </Button>
      </div>
      {shown && (
        <span id={`${id}-note`} role="alert" className="txt-small text-ui-fg-error">
          <MessageText message={shown} />
        </span>
      )}
    </form>
  );
}
