import type { CreateFulfillmentResult } from "@medusajs/framework/types";
import type { SettledPackage } from "../../contracts/carrier-hints";
import { normalizeTrackingNumber } from "../../modules/tracking/domain/tracking-number";
import { pageOnLabel } from "./page-on-label";

export type Label = CreateFulfillmentResult["labels"][number];

/** Medusa wants all three texts; we print no labels, so there is no address of one. */
export function labelFor({ tracking_number, carrier_code }: SettledPackage): Label {
  return { tracking_number, tracking_url: pageOnLabel(carrier_code, tracking_number), label_url: "" };
}

/**
 * Labels that the caller of Medusa's workflow gave. Medusa replaces them by what the provider returns, so they have to
 * be returned to stay. Those for a number that has a label already are left out, and missing addresses are filled in.
 */
export function givenLabels(fulfillment: object, taken: Label[]): Label[] {
  const numbers = new Set(taken.map((label) => label.tracking_number));
  return labelsIn(fulfillment)
    .filter((label) => !numbers.has(normalizeTrackingNumber(label.tracking_number)))
    .map(({ tracking_number, tracking_url, label_url }) => ({
      tracking_number,
      tracking_url: isAddress(tracking_url) ? tracking_url : pageOnLabel(null, tracking_number),
      label_url: label_url ?? "",
    }));
}

/** The stock form writes "#" where it knows no address. */
function isAddress(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url);
}

function labelsIn(fulfillment: object): (Partial<Label> & Pick<Label, "tracking_number">)[] {
  const labels: unknown = (fulfillment as { labels?: unknown }).labels;
  // A list, or the ORM's collection.
  const entries = typeof labels === "object" && labels !== null && Symbol.iterator in labels;
  return entries ? [...(labels as Iterable<unknown>)].filter(isLabel) : [];
}

function isLabel(value: unknown): value is Partial<Label> & Pick<Label, "tracking_number"> {
  const number = (value as Partial<Label> | null)?.tracking_number;
  return typeof number === "string" && number.trim() !== "";
}
