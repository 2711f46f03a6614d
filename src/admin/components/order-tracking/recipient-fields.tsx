import { Input } from "@medusajs/ui";
import type { Message, PackageDraft } from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";
import { Field } from "./field";

type RecipientField = "postal_code" | "phone_last4";

interface Props {
  draft: Pick<PackageDraft, RecipientField>;
  errorOf: (field: RecipientField) => Message | undefined;
  /** The order's postal code, which is taken when nothing is typed. */
  postalCodeHint: string | null;
  onChange: (field: RecipientField, typed: string) => void;
}

/** What some carriers ask about the recipient. */
export function RecipientFields({ draft, errorOf, postalCodeHint, onChange }: Props) {
  const { t } = useTexts();
  return (
    <>
      <Field label={t("ship.postalCode")} optional error={errorOf("postal_code")}>
        {(field) => (
          <Input
            {...field}
            autoComplete="off"
            placeholder={postalCodeHint ?? undefined}
            value={draft.postal_code}
            onChange={(event) => onChange("postal_code", event.target.value)}
          />
        )}
      </Field>
      <Field label={t("ship.phone")} optional error={errorOf("phone_last4")}>
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            value={draft.phone_last4}
            onChange={(event) => onChange("phone_last4", event.target.value)}
          />
        )}
      </Field>
    </>
  );
}
