import type { TrackerStatus } from "./status";

/** How often one package may be reported: by its signed-in customer, and through the link; who has more to tell writes a mail. */
export const MOST_REPORTS = 10;

/** Whether a package is said to be delivered: by its carrier, or by a person who marked its shipment in Medusa. */
export function isSaidDelivered({
  status,
  fulfillment_closed_by,
}: {
  status: TrackerStatus;
  fulfillment_closed_by: "plugin" | "person" | "cancellation" | null;
}): boolean {
  return status === "delivered" || fulfillment_closed_by === "person";
}
