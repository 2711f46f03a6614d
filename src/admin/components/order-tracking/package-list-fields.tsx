import { Plus } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useEffect, useRef } from "react";
import type { ItemAmount } from "../../lib/order-facts";
import { emptyPackage, type FormErrors, type PackageDraft, packageField } from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";
import { PackageFields } from "./package-fields";

interface Props {
  packages: PackageDraft[];
  errors: FormErrors;
  available: readonly ItemAmount[] | null;
  country: string | null;
  postalCodeHint: string | null;
  /** `mended` names the errors that what was changed may have cured. */
  onChange: (packages: PackageDraft[], mended: string[]) => void;
}

/** All packages of a form, and a button for one more. */
export function PackageListFields({ packages, errors, available, country, postalCodeHint, onChange }: Props) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const count = useRef(packages.length);
  const newest = packages[packages.length - 1]?.key;

  // Whoever adds or removes a package goes on at the last one's number.
  useEffect(() => {
    if (count.current !== packages.length) {
      count.current = packages.length;
      box.current?.querySelector<HTMLElement>(`[data-package-number="${newest}"]`)?.focus();
    }
  }, [packages.length, newest]);

  return (
    <div ref={box} className="flex flex-col gap-y-6">
      {packages.map((draft, index) => (
        <PackageFields
          key={draft.key}
          packages={packages}
          position={index + 1}
          draft={draft}
          errors={errors}
          available={available}
          country={country}
          postalCodeHint={postalCodeHint}
          onChange={(changed, field) =>
            onChange(
              packages.map((each) => (each.key === draft.key ? changed : each)),
              [packageField(draft.key, field)],
            )
          }
          onRemove={
            packages.length > 1
              ? () =>
                  onChange(
                    packages.filter((each) => each.key !== draft.key),
                    [`packages.${draft.key}`],
                  )
              : null
          }
        />
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        onClick={() => onChange([...packages, emptyPackage()], [])}
      >
        <Plus aria-hidden="true" />
        {t("ship.addPackage")}
      </Button>
    </div>
  );
}
