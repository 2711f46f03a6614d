import { Hint, Label, Switch } from "@medusajs/ui";
import { useId } from "react";
import type { Message } from "../../lib/package-draft";
import { MessageText } from "./message-text";

interface Props {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  error?: Message | undefined;
  onChange: (checked: boolean) => void;
}

/** A switch with what it does beside it. */
export function SwitchRow({ label, hint, checked, disabled, error, onChange }: Props) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex items-start gap-x-3">
      <Switch
        id={id}
        size="small"
        className="mt-0.5 shrink-0"
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={onChange}
        aria-invalid={error !== undefined}
        aria-describedby={notes || undefined}
      />
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Label size="small" weight="plus" htmlFor={id}>
          {label}
        </Label>
        {hint && (
          <span id={`${id}-hint`} className="txt-small text-ui-fg-subtle break-words">
            {hint}
          </span>
        )}
        {error && (
          <Hint id={`${id}-error`} variant="error" role="alert">
            <MessageText message={error} />
          </Hint>
        )}
      </div>
    </div>
  );
}
