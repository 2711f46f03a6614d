import { Label, Switch } from "@medusajs/ui";
import { useId } from "react";

interface Props {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch with what it does beside it. */
export function SwitchRow({ label, hint, checked, disabled, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-x-3">
      <Switch
        id={id}
        size="small"
        className="mt-0.5"
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={onChange}
        aria-describedby={hint ? `${id}-hint` : undefined}
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
      </div>
    </div>
  );
}
