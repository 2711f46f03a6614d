import type { FulfillmentOption } from "@medusajs/framework/types";

/** What a merchant chooses from when a shipping option is made. */
export const SHIPPING_OPTIONS: readonly FulfillmentOption[] = [
  { id: "17track-outbound", name: "Parcel with tracking" },
  { id: "17track-return", name: "Return parcel with tracking", is_return: true },
];

/** Whether a shipping option's data names one of ours; data without a name is any of them. */
export function isOurOption(data: Record<string, unknown>): boolean {
  return data.id === undefined || SHIPPING_OPTIONS.some((option) => option.id === data.id);
}
