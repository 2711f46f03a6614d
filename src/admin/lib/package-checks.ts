import type { ItemAmount } from "./order-facts";
import {
  bareNumber,
  type FormErrors,
  numberProblem,
  type PackageDraft,
  packageField,
  phoneProblem,
  quantityOf,
} from "./package-draft";

/**
 * What is wrong with the packages of a form, by field.
 * @param available what all packages together may hold; null when items are not asked for
 */
export function checkPackages(
  packages: readonly PackageDraft[],
  available: readonly ItemAmount[] | null,
): FormErrors {
  return {
    ...(available ? checkItems(packages, available) : {}),
    ...checkDetails(packages),
    ...checkNumbers(packages),
  };
}

function checkNumbers(packages: readonly PackageDraft[]): FormErrors {
  const errors: FormErrors = {};
  const seen = new Set<string>();
  for (const { key, tracking_number } of packages) {
    const number = bareNumber(tracking_number);
    const problem =
      numberProblem(tracking_number) ?? (seen.has(number) ? { text: "invalid.numberTwice" as const } : null);
    if (problem) {
      errors[packageField(key, "tracking_number")] = problem;
    }
    seen.add(number);
  }
  return errors;
}

function checkDetails(packages: readonly PackageDraft[]): FormErrors {
  const errors: FormErrors = {};
  for (const { key, phone_last4 } of packages) {
    const problem = phoneProblem(phone_last4);
    if (problem) {
      errors[packageField(key, "phone_last4")] = problem;
    }
  }
  return errors;
}

function checkItems(packages: readonly PackageDraft[], available: readonly ItemAmount[]): FormErrors {
  const errors: FormErrors = {};
  for (const { id, title, quantity: max } of available) {
    let taken = 0;
    for (const { key, items } of packages) {
      const quantity = quantityOf(items[id]);
      taken += quantity;
      if (Number.isNaN(quantity)) {
        errors[packageField(key, "items")] = { text: "invalid.quantity", values: { max } };
        taken = 0;
      } else if (taken > max) {
        errors[packageField(key, "items")] = { text: "invalid.tooMany", values: { max, title } };
      }
    }
  }
  return errors;
}

/** How many pieces of a line item one package may still take beside the others. */
export function leftForPackage(
  packages: readonly PackageDraft[],
  key: string,
  item: Pick<ItemAmount, "id" | "quantity">,
): number {
  const elsewhere = packages
    .filter((each) => each.key !== key)
    .reduce((sum, { items }) => sum + (quantityOf(items[item.id]) || 0), 0);
  return Math.max(0, item.quantity - elsewhere);
}
