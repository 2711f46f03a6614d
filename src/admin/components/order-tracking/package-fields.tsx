import { Trash } from "@medusajs/icons";
import { Heading, IconButton, Input } from "@medusajs/ui";
import type { ItemAmount } from "../../lib/order-facts";
import { leftForPackage } from "../../lib/package-checks";
import {
  type FormErrors,
  type PackageDraft,
  type PackageFieldName,
  packageField,
} from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";
import { CarrierCombobox } from "./carrier-combobox";
import { CarrierDetails } from "./carrier-details";
import { Field } from "./field";
import { ItemQuantities } from "./item-quantities";
import { RecipientFields } from "./recipient-fields";

interface Props {
  packages: PackageDraft[];
  position: number;
  draft: PackageDraft;
  errors: FormErrors;
  /** What all packages together may hold; null when items are not asked for. */
  available: readonly ItemAmount[] | null;
  country: string | null;
  postalCodeHint: string | null;
  onChange: (draft: PackageDraft, field: PackageFieldName) => void;
  /** Null when it is the only one. */
  onRemove: (() => void) | null;
}

/** One package of a form: number, carrier, what is in it, and details that some carriers ask for. */
export function PackageFields(props: Props) {
  const { packages, position, draft, errors, available, country, postalCodeHint, onChange, onRemove } = props;
  const { t } = useTexts();
  const error = (field: PackageFieldName) => errors[packageField(draft.key, field)];
  const change = <Name extends PackageFieldName>(field: Name, value: PackageDraft[Name]) =>
    onChange({ ...draft, [field]: value }, field);
  const title = packages.length > 1 ? t("ship.package", { position }) : t("ship.packageOnly");

  return (
    <section
      aria-label={title}
      className="border-ui-border-base flex flex-col gap-y-4 [&:not(:first-child)]:border-t [&:not(:first-child)]:pt-6"
    >
      {packages.length > 1 && (
        <div className="flex items-center justify-between">
          <Heading level="h3">{title}</Heading>
          {onRemove && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("ship.removePackage", { position })}
              onClick={onRemove}
            >
              <Trash />
            </IconButton>
          )}
        </div>
      )}
      <Field label={t("ship.number")} hint={t("ship.numberHint")} error={error("tracking_number")}>
        {(field) => (
          <Input
            {...field}
            data-package-number={draft.key}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={draft.tracking_number}
            onChange={(event) => change("tracking_number", event.target.value)}
          />
        )}
      </Field>
      <Field label={t("carrier.label")} optional error={error("carrier")}>
        {(field) => (
          <CarrierCombobox
            {...field}
            placeholder={t("carrier.placeholder")}
            value={draft.carrier}
            trackingNumber={draft.tracking_number}
            country={country}
            onChange={(carrier) => change("carrier", carrier)}
          />
        )}
      </Field>
      {available && available.length > 0 && (
        <ItemQuantities
          legend={t("ship.inside")}
          hint={t("ship.insideHint")}
          items={available}
          typedOf={(item) => draft.items[item.id] ?? "0"}
          maxOf={(item) => leftForPackage(packages, draft.key, item)}
          errorOf={() => undefined}
          error={error("items")}
          onChange={(item, typed) => change("items", { ...draft.items, [item.id]: typed })}
        />
      )}
      <CarrierDetails isWrong={Boolean(error("postal_code") || error("phone_last4"))}>
        <RecipientFields draft={draft} errorOf={error} postalCodeHint={postalCodeHint} onChange={change} />
      </CarrierDetails>
    </section>
  );
}
