import { Hint, Label } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import type { Message } from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";
import { MessageText } from "./message-text";

/** What an input needs in order to belong to its label, hint and error. */
export interface FieldProps {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
}

interface Props {
  label: string;
  optional?: boolean;
  hint?: string;
  error?: Message | undefined;
  children: (props: FieldProps) => ReactNode;
}

/** A labelled input with its hint, and what is wrong with it directly beneath. */
export function Field({ label, optional, hint, error, children }: Props) {
  const { t } = useTexts();
  const id = useId();
  const note = error || hint ? `${id}-note` : undefined;
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
        {optional && <span className="text-ui-fg-subtle font-normal"> ({t("actions.optional")})</span>}
      </Label>
      {children({ id, "aria-invalid": error !== undefined, "aria-describedby": note })}
      {error ? (
        <Hint id={note} variant="error" role="alert">
          <MessageText message={error} />
        </Hint>
      ) : (
        hint && <Hint id={note}>{hint}</Hint>
      )}
    </div>
  );
}
