import { normalizeTrackingNumber } from "../../modules/tracking/domain/tracking-number";

/** A label as Medusa has it. All texts are there, and may be empty. */
export interface Label {
  tracking_number: string;
  tracking_url: string;
  /** Where the label can be printed. */
  label_url: string;
}

/** Labels with other numbers than these: when the list is written anew, they have to be in it again. */
export function labelsBeside(numbers: string[], before: Label[]): Label[] {
  return before
    .filter(({ tracking_number }) => !numbers.includes(normalizeTrackingNumber(tracking_number)))
    .map(({ tracking_number, tracking_url, label_url }) => ({ tracking_number, tracking_url, label_url }));
}

/** A label that is written anew keeps the address at which the one before it can be printed. */
export function keepPrinted(label: Label, before: Label[]): Label {
  const same = before.find(
    ({ tracking_number }) => normalizeTrackingNumber(tracking_number) === label.tracking_number,
  );
  return label.label_url === "" ? { ...label, label_url: same?.label_url ?? "" } : label;
}
