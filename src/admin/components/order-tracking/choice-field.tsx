import { Hint, RadioGroup } from "@medusajs/ui";
import { useId } from "react";
import type { Message } from "../../lib/package-draft";
import { MessageText } from "./message-text";

interface Props {
  label: string;
  hint?: string | undefined;
  choices: { value: string; label: string; description: string }[];
  value: string | null;
  error?: Message | undefined;
  onChange: (value: string) => void;
}

/** One of several, each with what it means. */
export function ChoiceField({ label, hint, choices, value, error, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2">
      <span id={id} className="txt-compact-small-plus">
        {label}
      </span>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={hint && `${id}-hint`}
        value={value ?? ""}
        onValueChange={onChange}
        className="flex flex-col gap-y-2"
      >
        {choices.map((choice, index) => (
          <RadioGroup.ChoiceBox
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.description}
            aria-invalid={error !== undefined && index === 0}
          />
        ))}
      </RadioGroup>
      {error && (
        <Hint variant="error" role="alert">
          <MessageText message={error} />
        </Hint>
      )}
    </div>
  );
}
