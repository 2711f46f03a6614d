import { Label } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId, useRef } from "react";
import type { FormProblems } from "../../lib/use-form-errors";
import { useProblemFocus } from "../../lib/use-problem-focus";
import { BusyButton } from "./busy-button";
import type { FieldProps } from "./field";
import { MessageText } from "./message-text";

export interface CureField {
  /** What it is called among the errors. */
  name: string;
  label: string;
  control: (props: FieldProps) => ReactNode;
}

interface Props {
  /** The last one stands beside the button. */
  fields: readonly CureField[];
  submitText: string;
  isSending: boolean;
  problems: FormProblems;
  onSubmit: () => void;
}

/** What is missing and a button that sends it, right where it is said to be missing. */
export function CureForm({ fields, submitText, isSending, problems, onSubmit }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { errors, attempt } = problems;
  useProblemFocus(form, attempt);
  const elsewhere = Object.keys(errors).filter((name) => !fields.some((field) => field.name === name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSending) {
      onSubmit();
    }
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-2">
      {fields.map(({ name, label, control }, position) => {
        const error = errors[name];
        const fieldId = `${id}-${name}`;
        return (
          <div key={name} className="flex flex-col gap-y-1">
            <Label size="xsmall" weight="plus" htmlFor={fieldId}>
              {label}
            </Label>
            <div className="flex items-start gap-x-2">
              <div className="min-w-0 flex-1">
                {control({
                  id: fieldId,
                  "aria-invalid": error !== undefined,
                  "aria-describedby": error ? `${fieldId}-note` : undefined,
                })}
              </div>
              {position === fields.length - 1 && (
                <BusyButton
                  type="submit"
                  size="base"
                  variant="secondary"
                  className="h-8 shrink-0"
                  isBusy={isSending}
                >
                  {submitText}
                </BusyButton>
              )}
            </div>
            {error && (
              <span id={`${fieldId}-note`} role="alert" className="txt-small text-ui-fg-error">
                <MessageText message={error} />
              </span>
            )}
          </div>
        );
      })}
      {elsewhere.map((name) => {
        const error = errors[name];
        return (
          error && (
            <span
              key={name}
              role="alert"
              tabIndex={-1}
              data-form-error
              className="txt-small text-ui-fg-error outline-none"
            >
              <MessageText message={error} />
            </span>
          )
        );
      })}
    </form>
  );
}
